using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Query;
using HansardMiner.Sqlite.Conditions;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Reading;
using HansardMiner.Store;

namespace HansardMiner.Sqlite;

/// <summary>The figures asked for in an order, gone through from any place of it on. What is alike by day or value comes by id.</summary>
internal sealed class FigureList
{
    /// <summary>Where this many documents are in question, the numbers asked for are looked up first, as long as not more than <see cref="MostLookedUp"/> meet them.</summary>
    private const int Many = 2000;
    private const int MostLookedUp = 50_000;

    /// <summary>So many figures are put in order of their values; of more, the index of all values is gone through, and those asked for are soon met.</summary>
    private const int MostSorted = 20_000;

    private readonly Database _database;
    private readonly DocumentMap _map;
    private readonly ClaimOrder _order;
    private readonly NumberCondition _numbers;
    private readonly DocumentBits _documents;
    private readonly HitNames _names;

    private FigureList(Database database, DocumentMap map, ClaimOrder order, FigureScope scope, NumberCondition numbers)
    {
        (_database, _map, _order, Scope, _numbers) = (database, map, order, scope, numbers);
        _names = new HitNames(database);
        _documents = scope.Documents.Copy();
        foreach (var key in scope.OnlyInCopies())
        {
            _documents.Add(map.PlaceOf(key.Contribution));
        }
        if (numbers.Sql is not null && _documents.Count > Many && With() is { } found)
        {
            _documents.Intersect(found);
        }
    }

    /// <summary>The documents and contributions in question.</summary>
    public FigureScope Scope { get; }

    /// <summary>Whether all figures of them are asked for.</summary>
    public bool IsCountable => _numbers.Sql is null;

    private bool IsByDay => _order is ClaimOrder.Said or ClaimOrder.Newest;

    private bool IsDown => _order is ClaimOrder.Newest or ClaimOrder.Greatest;

    public static FigureList Of(Database database, DocumentMap map, ClaimQuery query)
    {
        var parts = QueryParts.Of(query);
        var numbers = NumberCondition.Of(parts.Numbers);
        return new FigureList(database, map, query.Order, new FigureScope(database, map, parts, query.WithSuperseded), OfKind(numbers, query.Kind));
    }

    /// <summary>The place of a figure in this list.</summary>
    public ClaimPlace Place(ListedFigure figure)
    {
        var (document, ordinal) = _names.Of(figure.Key.Contribution);
        var place = new ClaimPlace(DayOf(figure), document, ordinal, figure.Start, figure.End);
        return IsByDay ? place : place with { Value = figure.Value, High = figure.High };
    }

    /// <summary>The figures behind a place; all without one.</summary>
    public IEnumerable<ListedFigure> After(ClaimPlace? after)
    {
        var figures = (IsByDay ? ByDay(after) : ByValue(after)).Where(f => Scope.IsShown(f.Key));
        if (after is null)
        {
            return figures;
        }
        var comparer = new ClaimPlaceOrder(_order);
        return figures.SkipWhile(f => comparer.Compare(after with { Day = DayOf(f), Value = f.Value, High = f.High }, after) switch
        {
            // Only what is of the same value and day needs its name.
            0 => comparer.Compare(Place(f), after) <= 0,
            var sign => sign < 0,
        });
    }

    private static NumberCondition OfKind(NumberCondition numbers, ClaimKind? kind) => kind is not { } known ? numbers
        : numbers with { Sql = (numbers.Sql is null ? "" : numbers.Sql + " AND ") + "k.kind = ?", Values = [.. numbers.Values, known.ToString()] };

    private static DateOnly? DayOf(ListedFigure figure) =>
        ContributionNumber.DayOf(figure.Key.Contribution) is var day and > 0 ? DateOnly.FromDayNumber((int)day - 1) : null;

    private IEnumerable<ListedFigure> ByDay(ClaimPlace? after)
    {
        var dated = _map.FirstFrom(ContributionNumber.PerDay);
        IEnumerable<int> places = [];
        if (after is not { Day: null })
        {
            places = IsDown
                ? _documents.Backwards().SkipWhile(p => after is { Day: { } day } && p >= _map.FirstFrom(ContributionNumber.FirstOf(day) + ContributionNumber.PerDay)).TakeWhile(p => p >= dated)
                : _documents.Between(after is { Day: { } from } ? _map.FirstFrom(ContributionNumber.FirstOf(from)) : dated, _map.Count);
        }
        return Days(places.Concat(_documents.Between(0, dated))).SelectMany(InOrder).SelectMany(p => Of(p));
    }

    private IEnumerable<IReadOnlyList<int>> Days(IEnumerable<int> places)
    {
        var day = new List<int>();
        foreach (var place in places.Where(p => _map.Claims(p) > 0))
        {
            if (day.Count > 0 && ContributionNumber.DayOf(_map.First(place)) != ContributionNumber.DayOf(_map.First(day[0])))
            {
                yield return day;
                day = [];
            }
            day.Add(place);
        }
        yield return day;
    }

    private IEnumerable<int> InOrder(IReadOnlyList<int> day) => day.Count < 2 ? day
        : day.Select(p => (Place: p, _names.Of(_map.First(p)).Document)).OrderBy(d => d.Document, StringComparer.Ordinal).Select(d => d.Place);

    /// <summary>The figures of a document that meet the numbers, in the order of its text.</summary>
    private List<ListedFigure> Of(int place)
    {
        var figures = new List<ListedFigure>();
        using var rows = _database.Use($"SELECT {ListedFigure.Columns} FROM claims k WHERE contribution >= ? AND contribution < ?{Condition} ORDER BY contribution, span_start, span_end, ordinal");
        for (Bind(rows.Bind(1, _map.First(place)).Bind(2, _map.End(place)), 3); rows.Step();)
        {
            figures.Add(ListedFigure.Read(rows));
        }
        return figures;
    }

    private IEnumerable<ListedFigure> ByValue(ClaimPlace? after)
    {
        var total = _documents.Places().Sum(p => (long)_map.Claims(p));
        var sorted = total <= MostSorted ? Sorted() : Indexed(after);
        var group = new List<ListedFigure>();
        foreach (var figure in sorted)
        {
            if (group.Count > 0 && !AreAlike(group[0], figure))
            {
                foreach (var one in ById(group))
                {
                    yield return one;
                }
                group.Clear();
            }
            group.Add(figure);
        }
        foreach (var one in ById(group))
        {
            yield return one;
        }
    }

    /// <summary>By value and day, as the index has them.</summary>
    private IEnumerable<ListedFigure> Sorted()
    {
        var figures = _documents.Places().Where(p => _map.Claims(p) > 0).SelectMany(Of);
        return IsDown
            ? figures.OrderByDescending(f => f.Value).ThenByDescending(f => f.High).ThenByDescending(f => f.Key.Contribution)
            : figures.OrderBy(f => f.Value).ThenBy(f => f.High).ThenBy(f => f.Key.Contribution < ContributionNumber.PerDay).ThenBy(f => f.Key.Contribution);
    }

    private IEnumerable<ListedFigure> Indexed(ClaimPlace? after)
    {
        var (direction, sign) = IsDown ? (" DESC", "<=") : ("", ">=");
        // Upwards, what has no day comes behind what has one of the same value.
        var undated = IsDown ? "" : $"contribution < {ContributionNumber.PerDay}, ";
        var from = after is { Value: not null, High: not null } ? $" AND (k.value_number, k.high_number) {sign} (?, ?)" : "";
        using var rows = _database.Use(
            $"SELECT {ListedFigure.Columns} FROM claims k WHERE 1{from}{Condition} ORDER BY k.value_number{direction}, k.high_number{direction}, {undated}k.contribution{direction}");
        var at = 1;
        if (from.Length > 0)
        {
            rows.Bind(at++, after!.Value!.Value).Bind(at++, after.High!.Value);
        }
        for (Bind(rows, at); rows.Step();)
        {
            var figure = ListedFigure.Read(rows);
            if (Scope.IsShown(figure.Key))
            {
                yield return figure;
            }
        }
    }

    private static bool AreAlike(ListedFigure one, ListedFigure other) => one.Value.Equals(other.Value) && one.High.Equals(other.High)
        && ContributionNumber.DayOf(one.Key.Contribution) == ContributionNumber.DayOf(other.Key.Contribution);

    private IEnumerable<ListedFigure> ById(List<ListedFigure> figures) => figures.Count < 2 ? figures
        : [.. figures.Select(f => (Figure: f, Name: _names.Of(f.Key.Contribution)))
            .OrderBy(f => f.Name.Document, StringComparer.Ordinal).ThenBy(f => f.Name.Ordinal).ThenBy(f => f.Figure.Start).ThenBy(f => f.Figure.End)
            .Select(f => f.Figure)];

    /// <summary>The documents that have such figures; null where so many figures meet the numbers that it is better to look as one goes.</summary>
    private DocumentBits? With()
    {
        var bits = new DocumentBits(_map.Count);
        var count = 0;
        foreach (var key in _numbers.All(_database))
        {
            if (++count > MostLookedUp)
            {
                return null;
            }
            if (_map.PlaceOf(key.Contribution) is var place and >= 0)
            {
                bits.Add(place);
            }
        }
        return bits;
    }

    private string Condition => _numbers.Sql is null ? "" : " AND " + _numbers.Sql;

    private void Bind(Statement statement, int at) => new CompiledQuery(null, null, _numbers.Values).BindTo(statement, at);
}
