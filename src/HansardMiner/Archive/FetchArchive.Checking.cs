using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace HansardMiner.Archive;

/// <summary>Whether what is held is whole.</summary>
public sealed partial class FetchArchive
{
    /// <summary>Those of the addresses whose bytes are gone or damaged. Reads their bytes, and no others.</summary>
    /// <exception cref="Store.StoreException">The archive cannot be read.</exception>
    public IReadOnlyList<DamagedDocument> Damaged(IEnumerable<string> addresses)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        return [.. addresses.Select(HeldLine).OfType<Retrieval>().Select(Damage).OfType<DamagedDocument>()];
    }

    /// <summary>Reads the bytes of all documents: how many there are, and those that are gone or damaged.</summary>
    /// <exception cref="Store.StoreException">The archive cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public (int Documents, IReadOnlyList<DamagedDocument> Damaged) Check(CancellationToken cancellation)
    {
        var (documents, damaged) = (0, new List<DamagedDocument>());
        foreach (var held in Each(known => known.IsDocument ? known.Held : default))
        {
            cancellation.ThrowIfCancellationRequested();
            documents++;
            if (Damage(held) is { } damage)
            {
                damaged.Add(damage);
            }
        }
        return (documents, damaged);
    }

    /// <summary>Makes gaps of the days of damaged documents, so that they are asked for again, whole. What is a gap for that already stays as it is.</summary>
    /// <exception cref="Store.StoreException">It cannot be written.</exception>
    public void Record(IReadOnlyList<DamagedDocument> damaged)
    {
        foreach (var cell in damaged.GroupBy(document => document.Cell))
        {
            var before = State(cell.Key);
            if (before is { IsDamaged: true } or { Outcome: CellOutcome.NotReached })
            {
                continue;
            }
            var (first, further) = (cell.First(), cell.Count() - 1);
            var why = $"{first.Address} {first.Why}" + (further == 0 ? "" : FormattableString.Invariant($", and {further:#,##0} more of its documents"));
            Add(new CellState(cell.Key, CellOutcome.Incomplete, _time.GetUtcNow(), before?.Listed, Math.Max(0, (before?.Held ?? 0) - cell.Count()), before is { IsGap: true, Why: { } other } ? $"{why}; {other}" : why)
            {
                IsDamaged = true,
            });
        }
    }

    private DamagedDocument? Damage(Retrieval held) => Bytes.Check(held.Sha256!) is { } why ? new DamagedDocument(held.Address, held.Cell, why) : null;
}
