using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Benchmarks.Generated;

/// <summary>Real documents of one sort, of which any may be taken as the pattern of a generated one.</summary>
/// <param name="documents">The documents.</param>
internal sealed class Pool(IReadOnlyList<RealDocument> documents)
{
    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => documents.Count == 0;

    /// <summary>The turns of all of them.</summary>
    public int Turns { get; } = documents.Sum(d => d.Turns);

    /// <summary>Any of them.</summary>
    public RealDocument Any(Dice dice) => documents[dice.Below(documents.Count)];

    /// <summary>Those of a kind; of one House, of late years and with all that belongs to them, as far as there are enough of these.</summary>
    public static Pool Of(RealDocuments real, DocumentKind kind, House house)
    {
        var all = real.Documents.Where(d => d.Kind == kind).ToList();
        return new Pool(Enough(Enough(Enough(Enough(all, d => d.IsAttributed), d => d.House == house), d => d.Year >= RealDocuments.LateYear), d => kind != DocumentKind.Written || d is { Title: >= 0, Department: >= 0 }));
    }

    private static List<RealDocument> Enough(List<RealDocument> all, Func<RealDocument, bool> isBetter) =>
        all.Where(isBetter).ToList() is { Count: > 20 } better ? better : all;
}
