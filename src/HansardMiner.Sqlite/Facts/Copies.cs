using System.Collections.Generic;
using System.Linq;
using HansardMiner.Sqlite.Connections;

namespace HansardMiner.Sqlite.Facts;

/// <summary>Contributions that are shown at another one, by their places: a search has them once.</summary>
/// <param name="Places">The copies, in order.</param>
/// <param name="Shown">Where each is shown.</param>
internal sealed record Copies(int[] Places, int[] Shown)
{
    public static Copies Read(Database database, SearchFacts facts)
    {
        var pairs = new List<(int Copy, int Shown)>();
        using var rows = database.Use("SELECT contribution, of FROM repeats ORDER BY contribution");
        while (rows.Step())
        {
            if (facts.PlaceOf(rows.Long(0)) is >= 0 and var copy && facts.PlaceOf(rows.Long(1)) is >= 0 and var shown)
            {
                pairs.Add((copy, shown));
            }
        }
        return new Copies([.. pairs.Select(p => p.Copy)], [.. pairs.Select(p => p.Shown)]);
    }

    /// <summary>Puts what is shown in the place of its copies; the better score counts.</summary>
    public void Fold(HitSet hits, float[]? scores)
    {
        for (var i = 0; i < Places.Length; i++)
        {
            var (copy, shown) = (Places[i], Shown[i]);
            if (!hits.Has(copy))
            {
                continue;
            }
            if (scores is not null)
            {
                scores[shown] = hits.Has(shown) && scores[shown] >= scores[copy] ? scores[shown] : scores[copy];
                scores[copy] = 0;
            }
            hits.Remove(copy);
            hits.Add(shown);
        }
    }
}
