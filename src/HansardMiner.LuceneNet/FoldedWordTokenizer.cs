using System;
using System.Collections.Generic;
using System.IO;
using HansardMiner.Query;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HansardMiner.LuceneNet;

/// <summary>
/// The words of a text as <see cref="FoldedWords"/> yields them: folded to lower case without accents, "Council's" as <c>council</c>, <c>1,200</c> as
/// <c>1200</c>, C.P.S. as <c>cps</c>, "per cent" as <c>%</c>. Where one part of a field ends, <c>.</c> stands. No word is left out, so that phrases are exact.
/// </summary>
internal sealed class FoldedWordTokenizer : Tokenizer
{
    private readonly ICharTermAttribute _term;
    private readonly List<int> _ends = [];
    private char[] _text = new char[4096];
    private char[] _forms = new char[4096];
    private int _at;

    public FoldedWordTokenizer(TextReader input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (_at >= _ends.Count)
        {
            return false;
        }
        ClearAttributes();
        var start = _at == 0 ? 0 : _ends[_at - 1];
        _term.CopyBuffer(_forms, start, _ends[_at] - start);
        _at++;
        return true;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _at = 0;
        _ends.Clear();
        var read = ReadAll();
        ReadOnlySpan<char> text = _text.AsSpan(0, read);
        var length = 0;
        while (!text.IsEmpty)
        {
            var end = text.IndexOf(IndexFields.PartEnd);
            var words = new FoldedWords(end < 0 ? text : text[..end]);
            while (words.Next())
            {
                length = Put(words.Form, length);
            }
            if (end >= 0)
            {
                length = Put(".", length);
            }
            text = end < 0 ? [] : text[(end + 1)..];
        }
    }

    private int Put(ReadOnlySpan<char> form, int at)
    {
        if (at + form.Length > _forms.Length)
        {
            Array.Resize(ref _forms, Math.Max(_forms.Length * 2, at + form.Length));
        }
        form.CopyTo(_forms.AsSpan(at));
        _ends.Add(at + form.Length);
        return at + form.Length;
    }

    private int ReadAll()
    {
        var length = 0;
        while (m_input.Read(_text, length, _text.Length - length) is var read and > 0)
        {
            length += read;
            if (length == _text.Length)
            {
                Array.Resize(ref _text, _text.Length * 2);
            }
        }
        return length;
    }
}
