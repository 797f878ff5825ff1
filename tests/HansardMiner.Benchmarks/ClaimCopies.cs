using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Benchmarks;

/// <summary>Grows an index: its documents once more under other ids and on other days, with their figures, as often as it takes.</summary>
internal static class ClaimCopies
{
    private const int DaysApart = 4017;
    private const int PerSource = 2000;

    /// <summary>Writes the documents of one index into another until that has so many figures; gives how many it has.</summary>
    public static long Write(IRecordStore from, IRecordStore to, long figures)
    {
        var written = 0L;
        for (var copy = 0; written < figures; copy++)
        {
            var before = written;
            foreach (var (part, place) in from.Documents().Chunk(PerSource).Select((part, place) => (part, place)))
            {
                if (written >= figures)
                {
                    break;
                }
                using var writer = to.Replace(new Source(string.Create(CultureInfo.InvariantCulture, $"copy {copy} part {place}"), null, 1), "copy");
                foreach (var stored in part)
                {
                    var document = Moved(stored.Document, copy);
                    var claims = Claims(stored);
                    writer.Add(to.Prepare(document, claims));
                    written += claims.Sum(c => c.Count);
                    if (written >= figures)
                    {
                        break;
                    }
                }
                writer.Complete(SourceOutcome.Read, []);
            }
            if (written == before)
            {
                break;
            }
        }
        return written;
    }

    private static Document Moved(Document document, int copy)
    {
        var days = copy * DaysApart;
        var moved = document with
        {
            Id = new RecordId(copy == 0 ? document.Id.Value : string.Create(CultureInfo.InvariantCulture, $"{document.Id.Value}-{copy}")), Date = document.Date?.AddDays(days), SourceId = null,
        };
        return moved is WrittenQuestion question ? question with { Tabled = question.Tabled?.AddDays(days) } : moved;
    }

    private static List<Claim>[] Claims(StoredDocument stored)
    {
        var at = new Dictionary<RecordId, int>();
        var claims = new List<Claim>[stored.Document.Contributions.Count];
        for (var i = 0; i < claims.Length; i++)
        {
            at[stored.Document.Id.Contribution(i + 1)] = i;
            claims[i] = [];
        }
        foreach (var hit in stored.Claims)
        {
            claims[at[hit.Contribution]].Add(hit.Claim);
        }
        return claims;
    }
}
