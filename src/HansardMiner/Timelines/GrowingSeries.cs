using System;
using System.Collections.Generic;

namespace HansardMiner.Timelines;

/// <summary>A series while figures are added to it, in order of their periods.</summary>
internal sealed class GrowingSeries
{
    /// <summary>With how many of its figures a new one's subject is compared, beside the first.</summary>
    private const int Compared = 6;

    private readonly List<Figure> _members = [];
    private readonly HashSet<(DateOnly? From, DateOnly? To)> _periods = [];
    private readonly Dictionary<(string Contribution, PeriodKey Period), Figures.Quantity> _given = [];
    private readonly Dictionary<PeriodKey, Figure> _byPeriod = [];
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
        if (Overlaps(figure) || (_given.TryGetValue(Place(figure), out var other) && other != figure.Hit.Claim.Quantity))
        {
            return false;
        }
        // Figures of which nobody says what they count can only be one series where one sentence gives them together.
        if (figure.Definition.Counted is null && !IsOneSentence(_members[0], figure))
        {
            return false;
        }
        // Another value for a time that the series has already is of the same thing only where the sentences are nearly the same.
        if (!_members[0].Subject.IsLike(figure.Subject)
            || (_byPeriod.TryGetValue(PeriodKey.Of(figure.Hit.Claim.Period), out var same) && same.Hit.Claim.Quantity != figure.Hit.Claim.Quantity && !same.Subject.IsSame(figure.Subject)))
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
        _byPeriod.TryAdd(PeriodKey.Of(figure.Hit.Claim.Period), figure);
        _given.TryAdd(Place(figure), figure.Hit.Claim.Quantity);
        if (figure.Hit.Claim.Period is { IsPlaced: true } period)
        {
            _periods.Add((period.From, period.To));
            _end = period.To is { } to && to > _end ? to : _end;
        }
    }

    /// <summary>Whether a figure's period lies over others of the series without being one of them: 2012-13 and 2013. Running totals always do.</summary>
    public bool Overlaps(Figure figure) => !Definition.IsRunningTotal
        && figure.Hit.Claim.Period is { From: { } from, To: not null } period
        && from <= _end
        && !_periods.Contains((period.From, period.To));

    private static (string, PeriodKey) Place(Figure figure) => (figure.Hit.Contribution.Value, PeriodKey.Of(figure.Hit.Claim.Period));

    private static bool IsOneSentence(Figure member, Figure figure) =>
        member.Hit.Contribution == figure.Hit.Contribution && member.Hit.Claim.Sentence == figure.Hit.Claim.Sentence;
}
