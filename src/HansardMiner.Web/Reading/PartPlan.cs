using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Web.Reading;

/// <summary>Deals a long document out over parts, by what its pages weigh. It depends on the document alone, so that a part's address stays good.</summary>
internal sealed class PartPlan
{
    private PartPlan(IReadOnlyList<IReadOnlyList<Slice>> parts) => Parts = parts;

    /// <summary>The parts in order: at least one.</summary>
    public IReadOnlyList<IReadOnlyList<Slice>> Parts { get; }

    /// <summary>Deals it out.</summary>
    /// <param name="contributions">For each contribution what its head weighs, and each of its pieces.</param>
    /// <param name="most">What a part may weigh; a single piece that weighs more is a part of its own.</param>
    public static PartPlan Of(IReadOnlyList<(int Head, IReadOnlyList<int> Pieces)> contributions, int most)
    {
        var parts = new List<IReadOnlyList<Slice>>();
        var part = new List<Slice>();
        var weight = 0;
        for (var i = 0; i < contributions.Count; i++)
        {
            var (head, pieces) = contributions[i];
            // A turn that would be torn apart and fits on a page of its own begins a new one.
            var whole = head + pieces.Sum();
            if (part.Count > 0 && (weight + head + (pieces.Count > 0 ? pieces[0] : 0) > most || (weight + whole > most && whole <= most / 2)))
            {
                Close();
            }
            var first = 0;
            weight += head;
            for (var at = 0; at < pieces.Count; at++)
            {
                if (weight + pieces[at] > most && (at > first || part.Count > 0))
                {
                    if (at > first)
                    {
                        part.Add(new Slice(i + 1, first, at, false));
                    }
                    Close();
                    weight = head;
                    first = at;
                }
                weight += pieces[at];
            }
            part.Add(new Slice(i + 1, first, pieces.Count, first == 0));
        }
        if (part.Count > 0 || parts.Count == 0)
        {
            Close();
        }
        return new PartPlan(parts);

        void Close()
        {
            parts.Add([.. part]);
            part.Clear();
            weight = 0;
        }
    }

    /// <summary>The part, from 1, in which a piece of a contribution stands; the first one where there is no such piece.</summary>
    /// <param name="ordinal">The contribution.</param>
    /// <param name="piece">The piece, from 0.</param>
    public int PartOf(int ordinal, int piece)
    {
        for (var i = 0; i < Parts.Count; i++)
        {
            if (Parts[i].Any(s => s.Ordinal == ordinal && (piece < s.End || s.End == s.First) && piece >= s.First))
            {
                return i + 1;
            }
        }
        var any = Parts.ToList().FindIndex(p => p.Any(s => s.Ordinal == ordinal));
        return any < 0 ? 1 : any + 1;
    }
}
