using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using HansardMiner.Parse.Print;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Parse.Turns;

/// <summary>One turn while its paragraphs are gathered.</summary>
internal sealed class GatheredTurn
{
    private readonly List<GatheredParagraph> _paragraphs = [];

    /// <summary>What part it plays.</summary>
    public required ContributionKind Kind { get; set; }

    /// <summary>Who speaks; null for procedure.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>The column in which it begins.</summary>
    public Column? Column { get; init; }

    /// <summary>The time printed before it.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The number of the question.</summary>
    public int? QuestionNumber { get; init; }

    /// <summary>The first paragraph's id.</summary>
    public string? SourceId { get; init; }

    /// <summary>The live page of the sitting.</summary>
    public Uri? Permalink { get; init; }

    /// <summary>The question's UIN, where it does not stand at the end of the text.</summary>
    public Uin? Uin { get; init; }

    /// <summary>Whether it is a division list.</summary>
    public bool IsDivision { get; init; }

    /// <summary>The division as data, where it is one.</summary>
    public Division? Division { get; set; }

    /// <summary>The source id of the turn that it goes on with; null for a turn that begins here.</summary>
    public string? Continues { get; init; }

    /// <summary>The text of the last paragraph so far.</summary>
    public string LastText => _paragraphs.Count > 0 ? _paragraphs[^1].Text : "";

    /// <summary>Takes a paragraph.</summary>
    public void Add(GatheredParagraph paragraph) => _paragraphs.Add(paragraph);

    /// <summary>The turn as a record.</summary>
    public Contribution ToContribution()
    {
        if (_paragraphs is [var only])
        {
            return Contribution(only.Text, only.Passages, only.Columns, only.Tables);
        }
        var text = new StringBuilder(_paragraphs.Sum(p => p.Text.Length + 2));
        var passages = new List<Passage>();
        var columns = new List<ColumnChange>();
        var tables = new List<AnswerTable>();
        foreach (var paragraph in _paragraphs)
        {
            var isJoined = paragraph.IsContinuing && passages is [.., { Kind: PassageKind.Paragraph }] && paragraph.Passages is [{ Kind: PassageKind.Paragraph }, ..];
            if (text.Length > 0 && paragraph.Text.Length > 0)
            {
                text.Append(isJoined ? " " : "\n\n");
            }
            var shift = text.Length;
            text.Append(paragraph.Text);
            passages.AddRange(paragraph.Passages.Select(p => p with { Span = p.Span.Shift(shift) }));
            if (isJoined)
            {
                var second = passages.Count - paragraph.Passages.Count;
                passages[second - 1] = passages[second - 1] with { Span = new TextSpan(passages[second - 1].Span.Start, passages[second].Span.End) };
                passages.RemoveAt(second);
            }
            columns.AddRange(paragraph.Columns.Select(c => c with { Offset = c.Offset + shift }));
            tables.AddRange(TakenText.Shift(paragraph.Tables, shift));
        }
        return Contribution(text.ToString(), passages, columns, tables);
    }

    private Contribution Contribution(string whole, IReadOnlyList<Passage> passages, IReadOnlyList<ColumnChange> columns, IReadOnlyList<AnswerTable> tables) =>
        new()
        {
            Kind = Kind,
            Text = whole,
            Passages = passages,
            Tables = tables,
            Attribution = Attribution,
            Column = Column,
            ColumnChanges = columns,
            Time = Time,
            QuestionNumber = QuestionNumber,
            Uin = Uin ?? (Kind == ContributionKind.Question ? PrintedQuestion.UinAtEnd(whole) : null),
            SourceId = SourceId,
            Permalink = Permalink,
            Division = Division,
            Continues = Continues,
            Place = _paragraphs.Count > 0 ? _paragraphs[0].Place : null,
        };
}
