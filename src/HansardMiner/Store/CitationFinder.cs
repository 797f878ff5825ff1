using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>
/// Finds the records that a citation means. House, day, column and number decide; the volume is a check only: where it contradicts the source, this is said.
/// </summary>
/// <param name="shelf">Where to look.</param>
public sealed partial class CitationFinder(ICitationShelf shelf)
{
    private readonly List<string> _notes = [];

    /// <summary>The records meant; where there are none, what is nearest and what is missing.</summary>
    public CitationFinding Find(CitationQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        _notes.Clear();
        var found = ById(query) ?? Look(query);
        if (found.Count > 0)
        {
            CheckVolume(query, found);
            CheckHouse(query, found);
            return new CitationFinding([.. found.Select(shelf.Describe)], [.. _notes], [], null);
        }
        var (nearest, missing) = Nearest(query);
        return new CitationFinding([], [.. _notes], [.. nearest.Select(shelf.Describe)], missing);
    }

    private List<Citable>? ById(CitationQuery query)
    {
        foreach (var id in query.SourceIds)
        {
            if (shelf.WithSourceId(id) is { } found)
            {
                return [found];
            }
        }
        if (query.SourceIds.Count > 0 && (query.Columns is not null || query.Title is not null))
        {
            _notes.Add($"the index does not have the id {query.SourceIds[0]}: what follows is of the day and {(query.Columns is not null ? "column" : "title")} that the address states");
        }
        return query.Address is { } address ? [.. shelf.WithAddress(address)] : null;
    }

    private List<Citable> Look(CitationQuery query) =>
        query.Uins.Count > 0 ? WithUins(query)
        : query.Columns is { } columns ? InColumns(query, columns)
        : query.Title is { } title ? WithTitle(query, title)
        : query is { Date: { } day, SourceIds.Count: 0 } ? [.. shelf.OfDay(day).Where(c => Fits(c, query) && (query.Volume is null || c.Volume is null || c.Volume == query.Volume))]
        : [];

    private List<Citable> WithUins(CitationQuery query)
    {
        var all = query.Uins.SelectMany(shelf.WithUin).Where(c => query.House is null || c.House is null || c.House == query.House).DistinctBy(c => c.Document).ToList();
        return [.. all.Where(c => DayFits(c.Tabled, query.Tabled) && DayFits(c.Date, query.Answered, c.HoldingAnswered) && DayFits(c.Date, query.Date, c.Tabled, c.HoldingAnswered))];
    }

    /// <summary>Whether a day asked for is one of those stated; a day that the source does not state is not held against it.</summary>
    private static bool DayFits(DateOnly? stated, DateOnly? asked, params DateOnly?[] others) =>
        asked is null || stated == asked || others.Contains(asked) || (stated is null && others.All(o => o is null));

    private List<Citable> InColumns(CitationQuery query, CitedColumns columns) =>
        [.. Candidates(query, columns).Where(c => Fits(c, query) && Columns(c).Any(columns.Covers))];

    private IEnumerable<Citable> Candidates(CitationQuery query, CitedColumns columns) =>
        query.Date is { } day ? shelf.WithColumns(day, columns) : query.Volume is { } volume ? shelf.WithColumns(volume, columns) : [];

    private List<Citable> WithTitle(CitationQuery query, string title)
    {
        var candidates = query.Form == "article" ? shelf.Articles(title).Where(c => query.Date is null || c.Date == query.Date)
            : query.Date is { } day ? shelf.OfDay(day).Where(c => Fits(c, query)) : [];
        return [.. candidates.Where(c => c.Headings.Select(CitedTitle.Key).Any(key => key == title || (key.Length > 0 && key == title.TrimEnd("0123456789".ToCharArray()))))];
    }

    /// <summary>House, venue and bill: what the source does not state is not held against it.</summary>
    private static bool Fits(Citable citable, CitationQuery query) =>
        (query.House is null || citable.House is null || citable.House == query.House)
        && (query.Venue is null || (citable.Venue is null ? query.Venue != Venue.Committee : citable.Venue == query.Venue))
        && (query.Bill is not { } bill || citable.Headings.Any(h => CitedTitle.Key(h).StartsWith(CitedTitle.Key(bill), StringComparison.Ordinal)))
        && citable.Kind != DocumentKind.Article;

    /// <summary>All columns of a contribution: the one in which it begins and those that begin inside it.</summary>
    private static IEnumerable<ColumnNumber> Columns(Citable citable) =>
        citable.ColumnChanges.Select(change => ColumnNumber.TryParse(change.Column)).Prepend(ColumnNumber.TryParse(citable.Column)).OfType<ColumnNumber>();

    private void CheckHouse(CitationQuery query, List<Citable> found)
    {
        if (query.House is not null && found.Exists(c => c.House is null && c.Kind != DocumentKind.Article))
        {
            _notes.Add("the source does not state the House");
        }
    }

    private void CheckVolume(CitationQuery query, List<Citable> found)
    {
        var others = found.Select(c => c.Volume).OfType<int>().Distinct().Where(v => v != query.Volume).ToList();
        if (query.Volume is { } volume && query.Date is not null && others.Count > 0)
        {
            _notes.Add(FormattableString.Invariant($"the volume cited is {volume}, but the source says {string.Join(" or ", others)}: check the citation"));
        }
    }
}
