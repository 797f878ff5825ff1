using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HansardMiner.LuceneNet;

/// <summary>Notes each form on its way, before it is stemmed: of these the field for exact search is made.</summary>
internal sealed class FormNoteFilter : TokenFilter
{
    private readonly WordStock _words;
    private readonly bool _isNoted;
    private readonly bool _isText;
    private readonly ICharTermAttribute _term;

    public FormNoteFilter(TokenStream input, WordStock words, string field)
        : base(input)
    {
        _words = words;
        _isNoted = IndexFields.IsNoted(field);
        _isText = field == IndexFields.Text;
        _term = AddAttribute<ICharTermAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }
        _words.Met++;
        if (_isNoted && !(_term.Length == 1 && _term.Buffer[0] == '.'))
        {
            _words.Note(System.MemoryExtensions.AsSpan(_term.Buffer, 0, _term.Length), _isText);
        }
        return true;
    }
}
