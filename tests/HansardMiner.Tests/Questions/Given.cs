using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Mining;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Tests.Questions;

/// <summary>Questions and answers for tests: each paragraph of a text is a passage.</summary>
internal static class Given
{
    /// <summary>A contribution.</summary>
    public static Contribution Part(ContributionKind kind, string text)
    {
        var passages = new List<Passage>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            passages.Add(new Passage(new TextSpan(start, end), text.AsSpan(start, end - start).Contains('\t') ? PassageKind.Table : PassageKind.Paragraph));
            start = end + 2;
        }
        return new Contribution { Kind = kind, Text = text, Passages = passages };
    }

    /// <summary>A question with its answer, if there is one.</summary>
    public static WrittenQuestion Question(string? answer, string question = "To ask how many kits there are.", AnswerState? state = null) => new()
    {
        Id = new RecordId("wq/commons/2032-05-04/101"),
        Headings = ["Defibrillators"],
        Uins = [new Uin("101")],
        State = state ?? (answer is null ? AnswerState.Unanswered : AnswerState.Answered),
        Contributions = [Part(ContributionKind.Question, question), .. answer is null ? Array.Empty<Contribution>() : [Part(ContributionKind.Answer, answer)]],
    };

    /// <summary>The outcome as mining finds it.</summary>
    public static AnswerOutcome? Outcome(WrittenQuestion question) => ((WrittenQuestion)ExtractedDocument.Of(question).Document).Outcome;

    /// <summary>The number of figures that mining finds.</summary>
    public static int Figures(WrittenQuestion question) => ExtractedDocument.Of(question).Claims.Sum(c => c.Count);
}
