using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;

namespace HansardMiner.Timelines;

/// <summary>All figures of a timeline, ready to be asked which of them belong together.</summary>
internal sealed class FigureSheet
{
    private readonly Dictionary<string, Figure> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<Figure, GrowingSeries> _series = new(ReferenceEqualityComparer.Instance);

    private IReadOnlyList<IReadOnlyList<TiedShare>>? _shares;

    public FigureSheet(IReadOnlyList<Figure> figures, IReadOnlyList<GrowingSeries> series)
    {
        All = figures;
        Series = series;
        foreach (var figure in figures)
        {
            foreach (var source in figure.Utterance.Sources)
            {
                _byId.TryAdd(source.Id, figure);
            }
        }
        foreach (var one in series)
        {
            foreach (var member in one.Members)
            {
                _series.TryAdd(member, one);
            }
        }
        Contributions =
        [
            .. figures.Where(f => f is { IsProse: true, Hit.IsSuperseded: false })
                .GroupBy(f => f.Hit.Contribution.Value, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (IReadOnlyList<SentenceFigures>)
                [
                    .. g.GroupBy(f => f.Hit.Claim.Sentence).OrderBy(s => s.Key.Start).Select(s => new SentenceFigures([.. s.OrderBy(f => f.Start)])),
                ]),
        ];
    }

    /// <summary>The figures in order of their periods.</summary>
    public IReadOnlyList<Figure> All { get; }

    /// <summary>The series they stand in.</summary>
    public IReadOnlyList<GrowingSeries> Series { get; }

    /// <summary>The figures in sentences, by contribution and sentence, in the order they were said.</summary>
    public IReadOnlyList<IReadOnlyList<SentenceFigures>> Contributions { get; }

    /// <summary>The shares that words tie to the number they are, by contribution.</summary>
    public IReadOnlyList<IReadOnlyList<TiedShare>> Shares => _shares ??= [.. Contributions.Select(c => (IReadOnlyList<TiedShare>)[.. TiedShares.In(this, c)])];

    /// <summary>Whether two figures stand in one series.</summary>
    public bool AreOneSeries(Figure left, Figure right) => _series.TryGetValue(left, out var one) && _series.TryGetValue(right, out var other) && ReferenceEquals(one, other);

    /// <summary>The figure that is to another what the role says; null when there is none, or it is not part of the timeline.</summary>
    public Figure? Linked(Figure figure, LinkRole role)
    {
        foreach (var link in figure.Hit.Links)
        {
            if (link.Role == role && _byId.TryGetValue(link.Id, out var other) && !ReferenceEquals(other, figure))
            {
                return other;
            }
        }
        return null;
    }
}
