using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Figures;
using HansardMiner.Present;
using HansardMiner.Present.Answers;
using HansardMiner.Query;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard claims [QUERY]</c>: figures as a table.</summary>
internal static class ClaimsCommand
{
    private static readonly TableHead[] Columns =
    [
        new("#", IsNumber: true), new("value", IsNumber: true), new("counted", Wraps: true), new("period", Wraps: true), new("who", Wraps: true), new("said"),
        new("quotation", Wraps: true),
    ];

    public static Command Build(Door door)
    {
        var query = Options.Query(isNeeded: false);
        var filters = new Filters();
        var limit = Options.Number("--limit", "How many figures to show; 0 for all.", 50);
        var close = Options.Number("--close", "Only figures with at least N of the query's words in their own sentence, noun or headings.", 0);
        var json = Options.Json();
        return door.Command(
            "claims",
            "Lists the figures that were given: value, what is counted, period, who, when and the exact words.",
            (result, settings, _) =>
            {
                var asked = filters.Of(result, Options.Joined(result.GetValue(query)), settings);
                return Run(settings, asked, result.GetValue(limit), result.GetValue(close), result.GetValue(json));
            },
            [query, .. filters.All, limit, close, json]);
    }

    private static int Run(Settings settings, ClaimQuery asked, int limit, int close, bool asJson)
    {
        using var engines = Engines.Read(settings);
        var page = HitList.Of(engines.Store.Claims(asked), limit, close);
        if (asJson)
        {
            if (page.Hits.Count == 0)
            {
                HitList.SayMeant(settings.Screen, asked.Words, engines);
            }
            settings.Screen.Line(AnswerJson.Print<IReadOnlyList<FigureAnswer>>([.. page.Hits.Select(h => FigureAnswer.Of(h, engines.Sha256))]));
            return ExitCode.Ok;
        }
        var screen = settings.Screen;
        HitList.Announce(screen, "Figures", asked.Words, "said");
        if (page.Hits.Count == 0)
        {
            HitList.None(screen, "figures", asked.Words, engines);
            return ExitCode.Ok;
        }
        screen.Table(Columns, [.. page.Hits.Select(Row)]);
        screen.Line();
        screen.Line("Read a figure in its place with hansard show ID:");
        foreach (var (number, hit) in page.Hits.Index())
        {
            screen.Line(Screen.Safe($"{Wording.Plain(number + 1)}  {hit.Id}{Also(hit)}"));
            if (hit.Links.Count > 0)
            {
                screen.Wrapped(Screen.Safe(LinkWording.Line(hit)), 5);
            }
        }
        screen.Line(page.Count("figure"));
        return ExitCode.Ok;
    }

    /// <summary>What else is to be known of a figure: the questions that share it, and whether a correction changed it.</summary>
    private static string Also(ClaimHit hit) =>
        (hit.SameAnswerIn.Count > 0 ? " · UIN " + string.Join(", ", hit.Uins) : "")
        + (hit.CorrectedFrom is { } before ? " · corrected from " + before : "") + (hit.IsSuperseded ? " · before the correction" : "");

    private static string[] Row(ClaimHit hit, int index) =>
    [
        Wording.Plain(index + 1),
        Wording.Figure(hit.Claim),
        hit.Claim.Counted ?? Wording.NotStated,
        hit.Claim.Period is null ? Wording.NotStated : Wording.Period(hit.Claim.Period),
        hit.Attribution is null ? Wording.NotStated : SpeakerWording.Line(hit.Attribution, hit.Speaker),
        Wording.Iso(hit.Said) ?? Wording.NotStated,
        hit.Quotation.ReplaceLineEndings(" "),
    ];

    /// <summary>The filters of figures, shared with the export.</summary>
    internal sealed class Filters
    {
        private readonly Option<string?> _unit = Options.Text("--unit", "UNIT", "Only figures in this unit: GBP, %, year, km.");
        private readonly Option<decimal?> _min = Options.Value("--min", "Only figures of at least N.");
        private readonly Option<decimal?> _max = Options.Value("--max", "Only figures of at most N.");
        private readonly SaidFilters _said = new("figures");

        public IReadOnlyList<Symbol> All => [_unit, _min, _max, .. _said.All];

        /// <summary>Whether other spellings of the words are meant, too.</summary>
        public bool WithVariants(ParseResult result) => _said.WithVariants(result);

        /// <summary>What is asked, with the words typed.</summary>
        public ClaimQuery Of(ParseResult result, string typed, Settings settings) => _said.Of(result, typed, settings) with
        {
            Unit = result.GetValue(_unit) is { Length: > 0 } unit ? new Unit(unit) : null,
            Min = result.GetValue(_min),
            Max = result.GetValue(_max),
        };
    }
}
