using System.Collections.Generic;
using System.Linq;
using System.Text;
using HansardMiner.App.Output;
using HansardMiner.Present;
using HansardMiner.Questions;
using HansardMiner.Store;
using HansardMiner.Text;

namespace HansardMiner.App.Commands;

/// <summary>Prints the chain of a written question.</summary>
internal static class ChainText
{
    private const int Gap = 4;

    /// <summary>What happened, with whom it was answered, and where it refers to.</summary>
    public static void Write(Screen screen, QuestionChain chain)
    {
        screen.Line();
        screen.Line("What became of it:");
        foreach (var step in chain.Steps)
        {
            screen.Wrapped(Screen.Safe(Step(step)), 2);
        }
        foreach (var question in chain.Group)
        {
            var where = question.Record is { } record ? record.Value + (question.HasSameAnswer ? ", the same answer" : ", answered in other words") : "not in this index";
            screen.Wrapped(Screen.Safe($"answered together with {question.Uin} · {where}"), 2);
        }
        if (chain.ShownAt is { } shown)
        {
            screen.Wrapped($"the same answer as {shown}: lists of figures and searches show it there", 2);
        }
        foreach (var link in chain.References)
        {
            var target = link.Target is { } found ? $"{found.Citation} · {found.Id} ({link.How})" : link.How;
            screen.Wrapped(Screen.Safe($"refers to “{link.Words.ReplaceLineEndings(" ")}” · {target}"), 2);
        }
    }

    /// <summary>Both texts of a corrected answer beside each other, what differs marked, and the figures that changed.</summary>
    public static void Write(Screen screen, CorrectedAnswer correction)
    {
        var changes = Corrections.Changes(correction.Before, correction.After);
        var width = (screen.Width - Gap) / 2;
        screen.Line();
        Beside(screen, width, $"Before the correction · {correction.BeforeId} · {correction.Source}", "Corrected · " + correction.AfterId, screen.Strong);
        Beside(
            screen, width, Marked(screen, correction.Before, changes.Select(c => c.Before)), Marked(screen, correction.After, changes.Select(c => c.After)), line => line);
        screen.Line();
        screen.Line(correction.Changes.Count == 0 ? "No figure was changed." : $"{Wording.Number("figure", correction.Changes.Count)} changed:");
        foreach (var (before, after) in correction.Changes)
        {
            screen.Wrapped(Screen.Safe($"{before?.Of(correction.Before) ?? "(not given)"} → {after?.Of(correction.After) ?? "(taken out)"}"), 2);
        }
    }

    /// <summary>One step in words: "answered 3 November 2034 · id · file".</summary>
    private static string Step(ChainStep step) => string.Join(" · ", new[]
    {
        ChainWording.Step(step), step.Record?.Value, step.Source, step.Note,
    }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>Two texts in two columns.</summary>
    private static void Beside(Screen screen, int width, string left, string right, System.Func<string, string> style)
    {
        List<string> before = [.. Wrap.Lines(left, width, cuts: true).Select(style)], after = [.. Wrap.Lines(right, width, cuts: true).Select(style)];
        for (var i = 0; i < before.Count || i < after.Count; i++)
        {
            var (one, other) = (i < before.Count ? before[i] : "", i < after.Count ? after[i] : "");
            screen.Line((one + new string(' ', System.Math.Max(0, width + Gap - Screen.Letters(one))) + other).TrimEnd());
        }
    }

    private static string Marked(Screen screen, string text, IEnumerable<TextSpan> spans)
    {
        var marked = new StringBuilder();
        var at = 0;
        foreach (var span in spans.Where(s => !s.IsEmpty))
        {
            marked.Append(Screen.Safe(text[at..span.Start])).Append(screen.Mark(Screen.Safe(span.Of(text))));
            at = span.End;
        }
        return marked.Append(Screen.Safe(text[at..])).ToString();
    }
}
