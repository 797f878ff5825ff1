using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Claims;

namespace HansardMiner.Timelines;

/// <summary>The figures of a timeline by the place they are about.</summary>
internal sealed class PlaceFigures
{
    private static readonly HashSet<string> Heads = SignalWords.StemsOf("population");
    private static readonly HashSet<string> Differences = SignalWords.StemsOf("difference");
    private static readonly string[] Than = [.. SignalWords.Of("than").Select(w => $" {w} ")];

    private readonly Dictionary<string, List<Figure>> _byPlace = new(StringComparer.Ordinal);
    private readonly Dictionary<(decimal Value, string Counted), List<Figure>> _byValue = [];
    private readonly PlaceNames _names;

    public PlaceFigures(FigureSheet sheet)
    {
        foreach (var figure in sheet.All.Where(f => f is { IsProse: true, Hit.IsSuperseded: false, Definition: { Kind: ClaimKind.Count, Change: null, Status: ClaimStatus.Fact } } && f.Value > 0 && f.Number.Range.IsOrdinary))
        {
            if (Place.Of(figure.Definition.Where) is { } place)
            {
                if (!_byPlace.TryGetValue(place, out var there))
                {
                    _byPlace[place] = there = [];
                }
                there.Add(figure);
            }
            var key = (figure.Value, CountedWords.Of(figure.Definition.Counted));
            if (!_byValue.TryGetValue(key, out var same))
            {
                _byValue[key] = same = [];
            }
            same.Add(figure);
        }
        _names = new PlaceNames(_byPlace.Keys);
    }

    /// <summary>The two places a sentence compares; null when it does not name two that the timeline knows, or does not compare them.</summary>
    public PlacesCompared? Compared(Figure figure)
    {
        var text = PlaceNames.Spelled(figure.Hit.Quotation.ToLowerInvariant());
        if (_names.In(text) is not [var first, var second])
        {
            return null;
        }
        // the last word of the sort that is there decides, in the order of the list
        var than = Than.Select(t => text.LastIndexOf(t, StringComparison.Ordinal)).FirstOrDefault(at => at >= 0, -1);
        return than > first.At && than < second.At ? new PlacesCompared(first.Place, second.Place, IsDirected: true)
            : than < 0 && figure.Sentence.Stems.Any(Differences.Contains) ? new PlacesCompared(first.Place, second.Place, IsDirected: false)
            : null;
    }

    /// <summary>The families of acts of which a sentence speaks.</summary>
    public static HashSet<string> FamiliesOf(Figure figure) => [.. figure.Sentence.Acts.Where(a => a.IsKnown).Select(a => a.Act.Family).OfType<string>()];

    /// <summary>The counts of a place that are of one of the families.</summary>
    public IReadOnlyList<Figure> Counts(string place, HashSet<string> families) =>
    [
        .. _byPlace.GetValueOrDefault(place, [])
            .Where(f => !IsPopulation(f) && (FamilyOf(f) is { } family && families.Contains(family)))
            .DistinctBy(f => f.Value)
            .OrderBy(f => f.Hit.Id, StringComparer.Ordinal),
    ];

    /// <summary>The population of a place; null when none is given.</summary>
    public Figure? Population(string place) => _byPlace.GetValueOrDefault(place, []).Where(IsPopulation).OrderBy(f => f.Hit.Id, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>How many months a figure is for: from its period's days or words, or from another figure of the same number and noun; null when nobody says.</summary>
    public decimal? Months(Figure figure) => OwnMonths(figure)
        ?? _byValue[(figure.Value, CountedWords.Of(figure.Definition.Counted))].Where(f => FamilyOf(f) == FamilyOf(figure)).Select(OwnMonths).FirstOrDefault(m => m is not null);

    private static decimal? OwnMonths(Figure figure)
    {
        var period = figure.Hit.Claim.Period;
        if (period is { From: { } from, To: { } to })
        {
            return to.DayNumber - from.DayNumber > 26 ? (to.DayNumber - from.DayNumber + 1) / 30.4375m : null;
        }
        var words = period?.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (decimal.TryParse(words[i], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and < 400)
            {
                return words[i + 1].ToLowerInvariant() switch
                {
                    "month" or "months" => count,
                    "year" or "years" => 12 * count,
                    _ => null,
                };
            }
        }
        return null;
    }

    private static bool IsPopulation(Figure figure) =>
        figure.Value >= 10_000 && figure.Definition.Counted is { } counted && CountedWords.WordsOf(counted) is var words && Array.Exists(words, Heads.Contains) && FamilyOf(figure) is null;

    /// <summary>The family of a count: of the act its own noun says, or else of the act next to it.</summary>
    private static string? FamilyOf(Figure figure) =>
        (figure.Definition.Counted is { } counted ? SentenceWords.Of(counted).Acts.Where(a => a.IsKnown).Select(a => a.Act.Family).FirstOrDefault() : null) ?? figure.Definition.Act?.Family;
}
