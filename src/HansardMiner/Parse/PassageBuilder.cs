using System.Collections.Generic;
using System.Text;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Parse;

/// <summary>Puts the text of one contribution together, passage by passage.</summary>
internal sealed class PassageBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<Passage> _passages = [];

    public bool IsEmpty => _passages.Count == 0;

    public void Add(string text, PassageKind kind = PassageKind.Paragraph)
    {
        if (text.Length == 0)
        {
            return;
        }
        if (_text.Length > 0)
        {
            _text.Append("\n\n");
        }
        var start = _text.Length;
        _text.Append(text);
        _passages.Add(new Passage(new TextSpan(start, _text.Length), kind));
    }

    public void Add(CapturedParagraph paragraph) => Add(paragraph.Text, paragraph.Kind);

    /// <summary>A contribution with the text so far; the builder is empty afterwards.</summary>
    public Contribution Finish(ContributionKind kind, Attribution? attribution = null)
    {
        var contribution = new Contribution
        {
            Kind = kind, Text = _text.ToString(), Passages = [.. _passages], Attribution = attribution,
        };
        _text.Clear();
        _passages.Clear();
        return contribution;
    }
}
