using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Claims;

namespace HansardMiner.Timelines;

/// <summary>The figures of a timeline by the place they are about.</summary>
internal sealed class PlaceFigures
{
    private static readonly HashSet<string> Heads = new("residents population populations inhabitants".Split(' ').Select(Stem.OfWord), StringComparer.Ordinal);

    private readonly Dictionary<string, List<Figure>> _byPlace = new(StringComparer.Ordinal);
    private readonly Dictionary<(decimal Value, string Counted), List<Figure>> _byValue = [];
    private readonly List<string> _places;

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
        _places = [.. _byPlace.Keys.OrderByDescending(p => p.Length).ThenBy(p => p, StringComparer.Ordinal)];
    }

    /// <summary>The two places a sentence compares, the one with more first; null when it does not name two that the timeline knows.</summary>
    public (string More, string Less)? Compared(Figure figure)
    {
        var text = figure.Hit.Quotation.ToLowerInvariant().Replace("&", "and", StringComparison.Ordinal);
        var found = new List<(string Place, int At)>();
        foreach (var place in _places)
        {
            var at = text.IndexOf(place, StringComparison.Ordinal);
            if (at >= 0)
            {
                found.Add((place, at));
                // "Wales" inside "England and Wales" is not named by itself.
                text = text.Replace(place, new string(' ', place.Length), StringComparison.Ordinal);
            }
        }
        if (text.Contains("north and south of the border", StringComparison.Ordinal))
        {
            return _byPlace.ContainsKey("scotland") && _byPlace.ContainsKey("england and wales") ? ("scotland", "england and wales") : null;
        }
        if (found.Count != 2)
        {
            return null;
        }
        var than = text.LastIndexOf(" than ", StringComparison.Ordinal) is var t && t >= 0 ? t : text.LastIndexOf(" as in ", StringComparison.Ordinal) is var a && a >= 0 ? a : text.LastIndexOf(" that of ", StringComparison.Ordinal);
        var ordered = found.OrderBy(f => f.At).ToList();
        return than > ordered[0].At && than < ordered[1].At ? (ordered[0].Place, ordered[1].Place) : null;
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
