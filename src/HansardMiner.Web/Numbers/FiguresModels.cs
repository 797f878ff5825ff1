using System.Collections.Generic;
using System.Linq;
using HansardMiner.Access;
using HansardMiner.Present;
using HansardMiner.Query;
using HansardMiner.Web.Site;

namespace HansardMiner.Web.Numbers;

/// <summary>Makes pages of figures.</summary>
internal static class FiguresModels
{
    /// <summary>How many figures a page has: with long sentences and ids it stays below 60 kB.</summary>
    public const int Length = 20;

    /// <summary>The words of a query, understood.</summary>
    public static ParsedQuery Understood(FiguresAsked asked) => QueryParser.Parse(asked.Typed) is var parsed && asked.HasVariants ? QueryVariants.Expand(parsed) : parsed;

    /// <summary>A page.</summary>
    /// <param name="asked">What is asked.</param>
    /// <param name="example">The figure whose measure all must be of; null for all.</param>
    /// <param name="index">The index.</param>
    /// <param name="settings">How long it may take.</param>
    public static FiguresModel Of(FiguresAsked asked, ClaimHit? example, IOpenIndex index, WebSettings settings)
    {
        var parsed = Understood(asked);
        var query = asked.Query(parsed) with { Limit = Length, TimeLimit = settings.QueryTime };
        var page = index.Store.ClaimPage(example is null ? query : Measure.Narrowed(query, example));
        return new FiguresModel(asked, parsed, page)
        {
            Example = example,
            Form = Form(asked, parsed),
            Conditions = [.. Conditions(asked)],
            Notes = [.. Notes(asked, parsed, page)],
            Suggestions = page.Hits.Count == 0 && asked.After is null ? QuerySuggester.Of(parsed, index.Search.Words, foundNothing: true) : parsed.Suggestions,
        };
    }

    private static FilterFormModel Form(FiguresAsked asked, ParsedQuery parsed) => new(Addresses.Figures, QueryFilters.Of(parsed.Query) is var filters && filters.Least is null && filters.Most is null && filters.Unit is null
        ? filters with { Least = asked.Least, Most = asked.Most } : Plain(parsed, asked))
    {
        Unit = asked.Unit,
        Units = asked.Unit is { } other && FilterFormModel.AllUnits.All(u => u.Symbol != other) ? [.. FilterFormModel.AllUnits, (other, other)] : FilterFormModel.AllUnits,
        Sort = Wording.Small(asked.Kind) ?? "",
        Query = parsed.Query is SearchQuery.All ? null : parsed.Text,
        Kept = [("sort", asked.Order == ClaimOrder.Said ? null : Wording.Small(asked.Order)), ("measure", asked.Measure), ("variants", asked.HasVariants ? null : "no")],
    };

    /// <summary>Where the query itself asks for numbers, they stay in its words.</summary>
    private static QueryFilters Plain(ParsedQuery parsed, FiguresAsked asked)
    {
        var parts = parsed.Query is SearchQuery.And and ? and.Parts : [parsed.Query];
        var (numbers, others) = (parts.Where(p => p is SearchQuery.Number).ToList(), parts.Where(p => p is not SearchQuery.Number).ToList());
        var filters = QueryFilters.Of(others.Count switch { 0 => new SearchQuery.All(), 1 => others[0], _ => new SearchQuery.And(others) });
        return filters with { Words = string.Join(' ', numbers.Select(QueryText.Of).Prepend(filters.Words)).Trim(), Least = asked.Least, Most = asked.Most };
    }

    private static IEnumerable<string> Conditions(FiguresAsked asked)
    {
        if (asked.Unit is { } unit)
        {
            yield return "in " + (FilterFormModel.AllUnits.FirstOrDefault(u => u.Symbol == unit).Name ?? unit);
        }
        if (asked.Kind is { } kind)
        {
            yield return "of the sort " + Wording.Small(kind);
        }
        if (asked.Least is { } least)
        {
            yield return "of at least " + least;
        }
        if (asked.Most is { } most)
        {
            yield return "of at most " + most;
        }
    }

    private static IEnumerable<TimelineNote> Notes(FiguresAsked asked, ParsedQuery parsed, ClaimPage page)
    {
        foreach (var ignored in asked.Typed.Length == 0 ? [] : parsed.Ignored)
        {
            yield return new TimelineNote($"Ignored: {ignored}.");
        }
        if (asked.Fault is { } fault)
        {
            yield return new TimelineNote(fault) { IsWarning = true };
        }
        if (!page.IsWhole)
        {
            yield return new TimelineNote("The search took too long and was ended: these are the figures found by then.")
            {
                IsWarning = true,
                Address = page.Next is { } next ? (asked with { After = next.ToString() }).Address() : null,
                Link = "Look on from there",
            };
        }
    }
}
