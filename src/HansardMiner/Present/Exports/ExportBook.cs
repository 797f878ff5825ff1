using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;

namespace HansardMiner.Present.Exports;

/// <summary>The tables of one export, with what must be said of them.</summary>
/// <param name="Title">What it is: "Figures: stalking prosecutions".</param>
/// <param name="Tables">Its tables, in the order in which they are written.</param>
public sealed record ExportBook(string Title, IReadOnlyList<ExportTable> Tables)
{
    /// <summary>The licence, in the words that must be passed on.</summary>
    public IReadOnlyList<string> Licence { get; } = [Present.Licence.OpenParliament, Present.Licence.Others];

    /// <summary>The figures in it, for formats that are made of figures rather than of rows; null when it holds others things.</summary>
    public IEnumerable<ClaimHit>? Figures { get; init; }

    /// <summary>The tables without those that only tie rows together.</summary>
    public IEnumerable<ExportTable> Sheets => Tables.Where(t => !t.IsTie);
}
