using System.Collections.Generic;
using System.Linq;
using HansardMiner.App.Commands;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Fetch;
using HansardMiner.Mining;
using HansardMiner.Present;

namespace HansardMiner.App.Fetching;

/// <summary>How an update tells what it did: not at all where nobody watches and all is well.</summary>
internal static class UpdateReport
{
    /// <summary>Tells, and answers the exit code.</summary>
    public static int Tell(Settings settings, FetchLedger ledger, MiningReport mined, Manner manner)
    {
        // What was read with gaps before and has not changed since was told then: it would be told each night.
        var troubled = mined.Sources.Where(source => source.Outcome != MiningOutcome.Unchanged && MineCommand.IsTrouble(source)).ToList();
        var isWell = !ledger.HasGaps && troubled.Count == 0 && mined.IndexFault is null;
        if (manner.IsJson)
        {
            WriteJson(settings.Screen, ledger, mined);
        }
        else if (manner.IsVerbose)
        {
            LedgerText.Write(settings.Screen, ledger, manner);
            settings.Screen.Line();
            MineReport.Write(settings.Screen, mined, manner with { IsQuiet = true, IsVerbose = false }, settings.Index);
        }
        else if (!isWell || (!manner.IsQuiet && settings.Screen.IsTerminal))
        {
            Write(settings, ledger, mined, troubled);
        }
        if (mined.IndexFault is { } fault)
        {
            settings.Screen.Say("the records are mined, but the search index is behind: " + fault);
        }
        return isWell ? ExitCode.Ok : ExitCode.Gaps;
    }

    private static void Write(Settings settings, FetchLedger ledger, MiningReport mined, List<SourceReport> troubled)
    {
        var screen = settings.Screen;
        if (ledger.HasGaps)
        {
            LedgerText.Gaps(screen, ledger, new Manner(IsQuiet: true, IsVerbose: false, IsJson: false));
            screen.Line();
        }
        screen.Wrapped("Fetched: " + LedgerText.Total(ledger));
        var read = mined.Sources.Where(source => source.Outcome is not (MiningOutcome.Unchanged or MiningOutcome.Missing)).ToList();
        screen.Wrapped($"Mined: {Wording.Number("source", read.Count)} read, with {Wording.Number("document", read.Sum(source => (long)source.Counts.Documents))} and {Wording.Number("figure", read.Sum(source => (long)source.Counts.Claims))}; "
            + $"{Wording.Plain(mined.CountOf(MiningOutcome.Unchanged))} unchanged.");
        if (troubled.Count > 0)
        {
            screen.Wrapped($"{Wording.Number("source", troubled.Count)} could not be read, or not wholly: “hansard status --verbose” says why.");
            foreach (var source in troubled.Take(LedgerText.Shown))
            {
                var worst = source.Diagnostics.OrderByDescending(diagnostic => diagnostic.Kind).FirstOrDefault();
                screen.Wrapped(Screen.Safe(source.Source.Path + (worst is null ? "" : ": " + StatusCommand.Diagnosis(worst))), 2);
            }
        }
    }

    private static void WriteJson(Screen screen, FetchLedger ledger, MiningReport mined) => Json.Write(screen, json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("fetched");
        LedgerJson.Members(json, ledger);
        json.WriteEndObject();
        json.WriteStartObject("mined");
        json.WriteNumber("sources", mined.Sources.Count);
        json.WriteNumber("unchanged", mined.CountOf(MiningOutcome.Unchanged));
        json.WriteNumber("documents", mined.Counts.Documents);
        json.WriteNumber("figures", mined.Counts.Claims);
        json.WriteNumber("sources_with_gaps", mined.Sources.Count(MineCommand.IsTrouble));
        json.WriteNumber("seconds", mined.Elapsed.TotalSeconds);
        json.WriteString("index_fault", mined.IndexFault);
        json.WriteEndObject();
        json.WriteEndObject();
    });
}
