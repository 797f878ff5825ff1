using System;
using System.Collections.Generic;

namespace HansardMiner.Timelines;

/// <summary>A series while figures are added to it, in order of their periods.</summary>
internal sealed class GrowingSeries
{
    /// <summary>With how many of its figures a new one's subject is compared, beside the first.</summary>
    private const int Compared = 6;

    private readonly List<Figure> _members = [];
    private Dictionary<(string Contribution, PeriodKey Period), Figures.Quantity>? _given;
    private Dictionary<PeriodKey, Figure>? _byPeriod;
    private DateOnly _end = DateOnly.MinValue;

    public GrowingSeries(Figure first) => Add(first);

    public IReadOnlyList<Figure> Members => _members;

    public Definition Definition => _members[0].Definition;

    /// <summary>
    /// Whether a figure of the same key may join: its subject is the same, its speaker gives no other value for the same time, and its period is one of the series' or
    /// begins when they have ended.
    /// </summary>
    public bool Takes(Figure figure)
    {
        var first = _members[0];
        // Figures of which nobody says what they count can only be one series where one sentence gives them together.
        if (figure.Definition.Counted is null && !IsOneSentence(first, figure))
        {
            return false;
        }
        var period = PeriodKey.Of(figure.Hit.Claim.Period);
        var same = Same(period);
        if ((same is null && BeginsInside(figure)) || IsBeside(figure, period) || !first.Subject.IsLike(figure.Subject)
            // Another value for a time that the series has already is of the same thing only where the sentences are nearly the same.
            || (same is not null && same.Hit.Claim.Quantity != figure.Hit.Claim.Quantity && !same.Subject.IsSame(figure.Subject)))
        {
            return false;
        }
        for (var i = Math.Max(1, _members.Count - Compared); i < _members.Count; i++)
        {
            if (!_members[i].Subject.IsLike(figure.Subject))
            {
                return false;
            }
        }
        return true;
    }

    public void Add(Figure figure)
    {
        _members.Add(figure);
        if (_members.Count == 2)
        {
            (_given, _byPeriod) = ([], []);
            Note(_members[0]);
        }
        if (_members.Count > 1)
        {
            Note(figure);
        }
        _end = figure.Hit.Claim.Period?.To is { } to && to > _end ? to : _end;
    }

    private void Note(Figure figure)
    {
        _given!.TryAdd(Place(figure), figure.Hit.Claim.Quantity);
        _byPeriod!.TryAdd(PeriodKey.Of(figure.Hit.Claim.Period), figure);
    }

    /// <summary>The first figure for the same time; most series have only one.</summary>
    private Figure? Same(PeriodKey period) =>
        _byPeriod is not null ? _byPeriod.GetValueOrDefault(period) : PeriodKey.Of(_members[0].Hit.Claim.Period) == period ? _members[0] : null;

    /// <summary>Whether the same speech gives another value for the same time.</summary>
    private bool IsBeside(Figure figure, PeriodKey period)
    {
        if (_given is not null)
        {
            return _given.TryGetValue((figure.Hit.Contribution.Value, period), out var other) && other != figure.Hit.Claim.Quantity;
        }
        var first = _members[0].Hit;
        return first.Contribution == figure.Hit.Contribution && first.Claim.Quantity != figure.Hit.Claim.Quantity && PeriodKey.Of(first.Claim.Period) == period;
    }

    /// <summary>Whether a period lies over others of the series: 2012-13 and 2013. Running totals always do.</summary>
    private bool BeginsInside(Figure figure) => !Definition.IsRunningTotal && figure.Hit.Claim.Period is { From: { } from, To: not null } && from <= _end;

    private static (string, PeriodKey) Place(Figure figure) => (figure.Hit.Contribution.Value, PeriodKey.Of(figure.Hit.Claim.Period));

    private static bool IsOneSentence(Figure member, Figure figure) =>
        member.Hit.Contribution == figure.Hit.Contribution && member.Hit.Claim.Sentence == figure.Hit.Claim.Sentence;
}
