using System;
using System.Collections.Generic;
using System.Linq;
using System.IO;
using System.Text.RegularExpressions;
using System.Threading;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;

namespace HansardMiner.Parse.ParallelParliament;

/// <summary>
/// A page of parallelparliament.co.uk, saved as text or as its server sends it: a debate or a member's part of it, several debates under one another, or written questions.
/// </summary>
public sealed partial class ParallelParliamentReader : IReader
{
    /// <inheritdoc/>
    public string Format => "Parallel Parliament capture";

    /// <inheritdoc/>
    public Recognition Recognise(SourceHead head)
    {
        var text = head.Text.TrimStart();
        if (text.Length == 0 || text[0] is '{' or '[')
        {
            return new Recognition(0, "it is no text");
        }
        if (text[0] == '<')
        {
            return ParallelParliamentPage.Recognise(text);
        }
        if (PortraitMarker().IsMatch(head.Text))
        {
            return new Recognition(92, "turns are marked “X Portrait X” over “- Hansard -”");
        }
        if (AskedOn().IsMatch(head.Text) || AnsweredOn().IsMatch(head.Text) || AskedBy().IsMatch(head.Text))
        {
            return new Recognition(90, "it is a question page: “asked on … View Source”, “This question was answered on …”");
        }
        if (ParallelParliamentFurniture.IsNamedIn(head.Text))
        {
            return new Recognition(85, "it carries Parallel Parliament's own notices");
        }
        return AgeOverChamber().IsMatch(head.Text)
            ? new Recognition(80, "a relative age in brackets stands over the name of a chamber")
            : new Recognition(5, "it has no turn markers, relative ages over a chamber, or notices of Parallel Parliament");
    }

    /// <inheritdoc/>
    public void Read(SourceHead head, Stream bytes, IReading reading, CancellationToken cancellation)
    {
        var page = head.Text.AsSpan().TrimStart().StartsWith("<") ? ParallelParliamentPage.Read(head, bytes, reading)
            : CapturedText.Read(head, bytes, reading) is { } captured ? new ParallelParliamentPage(captured, null) : null;
        if (page is null)
        {
            return;
        }
        var (paragraphs, address) = page;
        var found = 0;
        var questions = ParallelParliamentQuestions.Starts(paragraphs);
        if (questions.Count > 0)
        {
            found = new ParallelParliamentQuestions(reading, questions.Count == 1 ? address : null).Read(paragraphs, questions);
        }
        else
        {
            if (Preamble(paragraphs) is > 0 and var lines)
            {
                reading.Report(TextFaults.NoiseLeftOut(lines));
                paragraphs.RemoveRange(0, lines);
            }
            var segments = Segments(paragraphs).ToList();
            var debates = new ParallelParliamentDebates(reading, segments.Count == 1 && address?.IsOfOne == true ? address : null);
            foreach (var (first, end) in segments)
            {
                cancellation.ThrowIfCancellationRequested();
                found += debates.Read(paragraphs, first, end) ? 1 : 0;
            }
            debates.ReportNotes();
        }
        if (found == 0)
        {
            reading.Report(TextFaults.NothingFound);
        }
    }

    /// <summary>Where each debate begins and ends: at the relative age that PP prints over every one, with the head before it.</summary>
    private static IEnumerable<(int First, int End)> Segments(List<CapturedParagraph> paragraphs)
    {
        var first = 0;
        var seen = false;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (!ParallelParliamentLine.IsAge(paragraphs[i].Text))
            {
                continue;
            }
            var start = HeadOf(paragraphs, i);
            if (seen && start > first)
            {
                yield return (first, start);
                first = start;
            }
            seen = true;
        }
        yield return (first, paragraphs.Count);
    }

    /// <summary>How many lines stand over the first debate's own head on a page of two members' exchanges: their names, and a list of the debates.</summary>
    private static int Preamble(List<CapturedParagraph> paragraphs)
    {
        var age = paragraphs.FindIndex(p => ParallelParliamentLine.IsAge(p.Text));
        var head = age < 0 ? 0 : HeadOf(paragraphs, age);
        return paragraphs.Take(head).Any(p => ParallelParliamentLine.IsOfExchanges(p.Text)) ? head : 0;
    }

    private static int HeadOf(List<CapturedParagraph> paragraphs, int age)
    {
        var start = age;
        while (start > 0 && ParallelParliamentLine.IsHeadLine(paragraphs[start - 1].Text))
        {
            start--;
        }
        var isTitled = start < age && start > 0 && ParallelParliamentLine.MayBeTitle(paragraphs[start - 1].Text);
        return isTitled ? start - 1 : start;
    }

    // Nadine Dorries Portrait Nadine Dorries (Mid Bedfordshire) (Con) ⏎ - Hansard - -
    [GeneratedRegex(@"^[^\n]+ Portrait [^\n]+\n?\s*- (?:View Speech - )?Hansard\b", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex PortraitMarker();

    // (9 years, 10 months ago) ⏎ Commons Chamber
    [GeneratedRegex(@"^\s*\(\d+\s(?:year|month|week|day|hour|minute)s?(?:,\s\d+\s\w+)?\sago\)\s+(?:Commons Chamber|Lords Chamber|Westminster Hall|Grand Committee|General Committees|Public Bill Committees|Written Statements)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex AgeOverChamber();

    // (asked on 22nd October 2014) - View Source
    [GeneratedRegex(@"^\s*\(asked (?:on )?[^)\n]+\)", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AskedOn();

    // This question was answered on 3rd November 2014
    [GeneratedRegex(@"^\s*This question was answered (?:on )?\d", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnsweredOn();

    // Asked by: Jane Example (Labour - Newport East) … Question to the Cabinet Office:
    [GeneratedRegex(@"^\s*Asked by:? [^\n]+\n\s*Question to the [^\n]+:\s*$", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AskedBy();
}
