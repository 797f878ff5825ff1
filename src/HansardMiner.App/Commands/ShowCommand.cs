using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text;
using System.Threading;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Mining;
using HansardMiner.Present;
using HansardMiner.Present.Answers;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Tables;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard show ID</c>: a contribution, or a question with its answer, whole.</summary>
internal static class ShowCommand
{
    private static readonly TableHead[] Columns =
    [
        new("value", IsNumber: true), new("words", Wraps: true), new("counted", Wraps: true), new("period", Wraps: true), new("found by", Wraps: true),
    ];

    public static Command Build(Door door)
    {
        var id = new Argument<string[]>("ID") { Description = "The id of a contribution, document or figure, as search, claims and timeline print it; or a citation, or the address of a live page.", Arity = ArgumentArity.OneOrMore };
        var whole = Options.Flag("--whole", "Show the whole document, not only the contribution asked for.");
        var cite = CiteCommand.FormOption("--cite");
        var version = Options.Text("--version", "N|SHA", "Show it as this version of its source had it: the number that history prints, or the beginning of the SHA-256.");
        var superseded = Options.Flag("--superseded", "Also list figures of an answer as it stood before it was corrected.");
        var json = Options.Json();
        return door.Command(
            "show",
            "Shows a contribution, or a written question with its answer, whole, with its figures marked.",
            (result, settings, cancellation) => Run(
                settings, Options.Joined(result.GetValue(id)), result.GetValue(version), result.GetValue(whole), result.GetValue(cite), result.GetValue(superseded), result.GetValue(json), cancellation),
            id, whole, cite, version, superseded, json);
    }

    private static int Run(Settings settings, string id, string? version, bool whole, string? form, bool superseded, bool asJson, CancellationToken cancellation)
    {
        using var engines = Engines.Read(settings);
        var (found, capture) = version is null ? (NamedRecord.Find(engines, settings, id, whole, asJson), null)
            : SourceHistory.Find(engines, new SourceVersions(RawFolder.Of(settings), cancellation), id, version);
        if (found is not { } stored)
        {
            return ExitCode.Ok;
        }
        var document = stored.Document;
        var shown = document.Contributions.Select((c, i) => (Contribution: c, Id: document.Id.Contribution(i + 1)))
            .Where(c => whole || stored.Asked is null || document is WrittenQuestion || c.Id == stored.Asked)
            .ToList();
        var ids = shown.Select(s => s.Id).ToHashSet();
        var claims = stored.Claims.Where(c => ids.Contains(c.Contribution) && (superseded || !c.IsSuperseded)).ToList();
        var chain = document is WrittenQuestion ? engines.Store.Chain(document.Id.Value) : null;
        if (asJson)
        {
            var part = new RecordPart([.. document.Contributions.Index().Where(c => ids.Contains(document.Id.Contribution(c.Index + 1))).Select(c => c.Index + 1)]) { WithSuperseded = superseded };
            settings.Screen.Line(AnswerJson.Print(RecordAnswer.Of(stored, part, chain, path => capture?.Sha256 ?? engines.Sha256(path))));
            return ExitCode.Ok;
        }
        var screen = settings.Screen;
        screen.Wrapped(screen.Strong(Screen.Safe(Wording.Heading(document.Headings))));
        screen.Wrapped(Screen.Safe($"{document.Kind}, {(document.House is { } house ? house.ToString() : "House not stated")}, {Wording.Day(document.Date)}"));
        if (document is WrittenQuestion question)
        {
            Facts(screen, question);
        }
        foreach (var (contribution, contributionId) in shown.Where(s => chain?.Correction is null || s.Contribution.Kind is not (ContributionKind.Answer or ContributionKind.OriginalAnswer)))
        {
            screen.Line();
            screen.Wrapped($"{screen.Strong(Screen.Safe(SpeakerWording.Line(contribution.Attribution, contribution.Speaker)))} · {Wording.Part(contribution.Kind)} · {contributionId}");
            Text(screen, contribution, [.. claims.Where(c => c.Contribution == contributionId)]);
        }
        if (chain?.Correction is { } correction)
        {
            ChainText.Write(screen, correction);
        }
        if (chain is not null)
        {
            ChainText.Write(screen, chain);
        }
        screen.Line();
        if (claims.Count > 0)
        {
            screen.Line($"{Wording.Number("figure", claims.Count)}:");
            screen.Table(Columns, [.. claims.Select(Row)]);
        }
        else
        {
            screen.Line("No figures were found in it.");
        }
        screen.Line();
        screen.Wrapped("Cite as: " + Screen.Safe(CiteCommand.InForm(form ?? "standard", document, shown.Count == 1 ? shown[0].Contribution : null)));
        var link = shown.Select(s => s.Contribution.Permalink).FirstOrDefault(p => p is not null) ?? document.Permalink;
        screen.Line("Live page: " + (link?.OriginalString ?? Wording.NotStated));
        screen.Line("Read from: " + stored.SourcePath + (((shown.Count == 1 ? shown[0].Contribution.Place : null) ?? document.Place) is { } place ? ", " + place : ""));
        screen.Line("SHA-256:   " + (capture?.Sha256 ?? engines.Store.FindSource(stored.SourcePath)?.Source.Sha256) + (capture is null or { IsCurrent: true } ? "" : " (an earlier version)"));
        foreach (var other in stored.OtherSources)
        {
            screen.Line("Also in:   " + other);
        }
        return ExitCode.Ok;
    }

    private static void Facts(Screen screen, WrittenQuestion question)
    {
        screen.Wrapped($"UIN {(question.Uins.Count == 0 ? Wording.NotStated : string.Join(", ", question.Uins))} · {question.State.ToString().ToLowerInvariant()} · "
            + $"asked of {question.AnsweringBody ?? Wording.NotStated} · tabled {Wording.Day(question.Tabled)} · answered {Wording.Day(question.Date)}");
        var notes = new[]
        {
            question.Outcome is { } outcome && outcome != AnswerOutcome.Answered ? "outcome: " + Wording.Outcome(outcome) : null,
            question.IsClipped ? "the source cut the text short" : null,
        }.OfType<string>().ToList();
        if (notes.Count > 0)
        {
            screen.Wrapped(string.Join(" · ", notes));
        }
    }

    private static string[] Row(ClaimHit hit) =>
    [
        Wording.Figure(hit.Claim), hit.Words + (hit.CorrectedFrom is { } before ? $" (corrected from {before})" : hit.IsSuperseded ? " (before the correction)" : ""), hit.Claim.Counted ?? Wording.NotStated, Wording.Period(hit.Claim.Period),
        hit.Claim.Derivation.Rule + (hit.Claim.Derivation.Steps.Length > 0 ? ": " + hit.Claim.Derivation.Steps.ReplaceLineEndings("; ") : ""),
    ];

    /// <summary>The text with its figures marked, its tables with their columns aligned.</summary>
    private static void Text(Screen screen, Contribution contribution, IReadOnlyList<ClaimHit> claims)
    {
        var at = 0;
        foreach (var table in TableReader.Read(contribution))
        {
            var before = contribution.Text[at..table.Table.Span.Start].TrimEnd();
            if (before.Length > 0)
            {
                screen.Wrapped(Marked(screen, contribution.Text, at, at + before.Length, claims), 2);
                screen.Line();
            }
            TableLines.Write(screen, contribution.Text, table, 2);
            at = table.Table.Span.End;
            while (at < contribution.Text.Length && contribution.Text[at] == '\n')
            {
                at++;
            }
            if (at < contribution.Text.Length)
            {
                screen.Line();
            }
        }
        if (at < contribution.Text.Length)
        {
            screen.Wrapped(Marked(screen, contribution.Text, at, contribution.Text.Length, claims), 2);
        }
    }

    private static string Marked(Screen screen, string text, int start, int end, IReadOnlyList<ClaimHit> claims)
    {
        var marked = new StringBuilder();
        var at = start;
        foreach (var span in claims.Select(c => c.Claim.Span).OrderBy(s => s.Start))
        {
            if (span.Start < at || span.End > end)
            {
                continue;
            }
            marked.Append(Screen.Safe(text[at..span.Start])).Append(screen.Mark(Screen.Safe(span.Of(text))));
            at = span.End;
        }
        return marked.Append(Screen.Safe(text[at..end])).ToString();
    }
}
