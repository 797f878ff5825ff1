using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Claims;
using HansardMiner.Extract;
using HansardMiner.Present;
using HansardMiner.Text;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard explain TEXT</c>: which rule found what, and what was rejected and why.</summary>
internal static class ExplainCommand
{
    public static Command Build(Door door)
    {
        var text = new Argument<string[]>("TEXT") { Description = "A sentence or paragraph, or the id of a figure or contribution in the index.", Arity = ArgumentArity.OneOrMore };
        var day = Options.Day("--date", "The day the words were said, from which “last year” is counted.");
        var json = Options.Json();
        return door.Command(
            "explain",
            "Shows which rules find which figures in a text, and which numbers are no figures and why.",
            (result, settings, _) => Run(settings, Options.Joined(result.GetValue(text)), result.GetValue(day), result.GetValue(json)),
            text, day, json);
    }

    private static int Run(Settings settings, string text, DateOnly? day, bool asJson)
    {
        var record = ExplainedRecord.Find(settings, text);
        (text, day) = record is null ? (text, day) : (record.Text, day ?? record.Said);
        var found = Extractor.Default.Extract(text, new TextSpan(0, text.Length), day);
        var promised = Extractor.Default.Undertakings(text, new TextSpan(0, text.Length), day);
        if (asJson)
        {
            ExplainJson.Write(settings.Screen, text, found, promised);
            return ExitCode.Ok;
        }
        var screen = settings.Screen;
        Underlined(screen, text.ReplaceLineEndings(" "), found);
        screen.Line();
        foreach (var line in record?.From ?? [])
        {
            screen.Line(Screen.Safe(line));
        }
        if (found.Claims.Count + found.Rejections.Count == 0)
        {
            screen.Line("No numbers in it.");
            Promised(screen, promised);
            return ExitCode.Ok;
        }
        screen.Line($"{Wording.Number("figure", found.Claims.Count)} (^), {Wording.Number("number", found.Rejections.Count)} that {(found.Rejections.Count == 1 ? "is no figure" : "are no figures")} (·)"
            + (day is null ? "; the day it was said is not stated" : ""));
        var words = found.Claims.Select(c => c.Span.Of(text)).Concat(found.Rejections.Select(r => r.Span.Of(text))).Max(w => w.Length);
        foreach (var claim in found.Claims)
        {
            screen.Line($"^ {claim.Span.Of(text).PadRight(words)}  {Wording.Figure(claim)} · {Facts(claim)}");
            foreach (var link in claim.Links)
            {
                screen.Wrapped($"{LinkWording.Tied(link.Role)}: {link.Span.Of(text)}", words + 4);
            }
            screen.Wrapped($"rule “{claim.Derivation.Rule}”" + (claim.Derivation.Steps.Length > 0 ? ": " + claim.Derivation.Steps.ReplaceLineEndings("; ") : ""), words + 4);
        }
        foreach (var rejected in found.Rejections)
        {
            screen.Line($"· {rejected.Span.Of(text).PadRight(words)}  no figure: {Why(rejected.Reason)} (rule “{rejected.Rule}”)");
        }
        Promised(screen, promised);
        return ExitCode.Ok;
    }

    private static void Promised(Screen screen, IReadOnlyList<Undertaking> promised)
    {
        if (promised.Count == 0)
        {
            return;
        }
        screen.Line();
        screen.Line($"{Wording.Number("commitment", promised.Count)} (!)");
        foreach (var one in promised)
        {
            screen.Line($"! {Screen.Safe(one.Actor ?? "who: " + Wording.NotStated)}: {Screen.Safe(one.Action.ReplaceLineEndings(" "))}");
            screen.Wrapped($"{UndertakingWording.Firmness(one.Strength)}{(one.IsConditional ? ", on a condition" : "")} · by when: {(one.Deadline is null ? Wording.NotStated : Wording.Period(one.Deadline))} · rule “{one.Derivation.Rule}”", 4);
        }
    }

    private static string Facts(Claim claim) => string.Join(" · ", new[]
    {
        claim.Kind.ToString().ToLowerInvariant(),
        "counted: " + (claim.Counted ?? Wording.NotStated),
        "period: " + Wording.Period(claim.Period),
        claim.Where is null ? null : "place: " + claim.Where,
        claim.Source is null ? null : "according to: " + claim.Source,
        claim.Status == ClaimStatus.Fact ? null : "stated as " + claim.Status.ToString().ToLowerInvariant(),
    }.OfType<string>());

    internal static string Why(RejectReason reason) => reason switch
    {
        RejectReason.Date => "a date or year",
        RejectReason.Time => "a time of day",
        RejectReason.Law => "part of a law",
        RejectReason.QuestionNumber => "the number of a question",
        RejectReason.Reference => "a reference",
        RejectReason.ListNumber => "the marker of a list",
        RejectReason.Address => "part of an address",
        RejectReason.Name => "part of a name",
        RejectReason.Rhetorical => "a turn of speech",
        RejectReason.Ordinal => "an ordinal",
        _ => "states no figure",
    };

    /// <summary>The text in lines, each with a line of marks under it: ^ for figures, · for numbers that are none.</summary>
    private static void Underlined(Screen screen, string text, Extraction found)
    {
        var marks = new StringBuilder(new string(' ', text.Length));
        foreach (var rejected in found.Rejections)
        {
            Fill(marks, rejected.Span, '·');
        }
        foreach (var claim in found.Claims)
        {
            Fill(marks, claim.Span, '^');
        }
        var at = 0;
        foreach (var line in Cuts(text, screen.Width))
        {
            screen.Line(Screen.Safe(text.Substring(at, line)).TrimEnd());
            if (marks.ToString(at, line).TrimEnd() is { Length: > 0 } under)
            {
                screen.Line(under);
            }
            at += line;
        }
    }

    private static IEnumerable<int> Cuts(string text, int width)
    {
        var at = 0;
        while (text.Length - at > width)
        {
            var cut = text.LastIndexOf(' ', at + width - 1, width) is var space && space > at ? space + 1 - at : width;
            yield return cut;
            at += cut;
        }
        yield return text.Length - at;
    }

    private static void Fill(StringBuilder marks, TextSpan span, char mark)
    {
        for (var i = span.Start; i < span.End && i < marks.Length; i++)
        {
            marks[i] = mark;
        }
    }
}
