using System;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using HansardMiner.People;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Rows;

namespace HansardMiner.Sqlite.Writing;

/// <summary>
/// Tells the speakers of everything in the index anew, in the order in which the sources were read. Only heads and attributions are read;
/// the words of a document are made again only where a name in them has changed.
/// </summary>
internal sealed class SpeakerUpdate(Database database, WordIndex words, Resolver resolver)
{
    private const int Step = 500;
    private readonly IncrementalHash _renamed = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>A hash of who is found under another name or office than before.</summary>
    public string Digest => Convert.ToHexStringLower(_renamed.GetCurrentHash());

    /// <summary>Runs to the end inside the caller's transaction.</summary>
    public void Run(bool isRemoval, IProgress<(int Done, int Total)>? progress, CancellationToken cancellation)
    {
        var documents = new List<(long Number, long Source, bool IsCurrent)>();
        using (var rows = database.Use("SELECT number, source, is_current FROM documents ORDER BY source, number"))
        {
            while (rows.Step())
            {
                documents.Add((rows.Long(0), rows.Long(1), rows.Int(2) == 1));
            }
        }
        var (sitting, source) = (Sitting.None, -1L);
        for (var done = 0; done < documents.Count; done++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (number, of, isCurrent) = documents[done];
            (sitting, source) = (of == source ? sitting : Sitting.None, of);
            sitting = Tell(number, isCurrent, isRemoval, sitting);
            if (done % Step == 0)
            {
                progress?.Report((done, documents.Count));
            }
        }
        words.Flush();
        progress?.Report((documents.Count, documents.Count));
    }

    private Sitting Tell(long number, bool isCurrent, bool isRemoval, Sitting sitting)
    {
        var (head, first, count) = DocumentReader.Head(database, number);
        var document = head with { Contributions = Attributions(first, count) };
        var told = isRemoval ? Resolver.Unresolved(document) : resolver.Resolve(document, sitting);
        var isRenamed = false;
        for (var i = 0; i < count; i++)
        {
            var (before, after) = (document.Contributions[i].Speaker, told.Contributions[i].Speaker);
            if (SpeakerRows.IsSame(before, after))
            {
                continue;
            }
            if (Searched(before) != Searched(after))
            {
                isRenamed = true;
                _renamed.AppendData(Encoding.UTF8.GetBytes($"{first + i}:{Searched(after)}\n"));
            }
            if (after is null)
            {
                using var delete = database.Use("DELETE FROM speakers WHERE contribution = ?");
                delete.Bind(1, first + i).Run();
            }
            else
            {
                SpeakerRows.Write(database, first + i, after);
            }
        }
        if (isRenamed && isCurrent)
        {
            words.Remove(first, count);
            var renamed = DocumentReader.Read(database, number);
            words.Add(words.Analyse(renamed), first);
            words.Figures.Add(words.Figures.Analyse(renamed, first), first);
        }
        return sitting.After(document);
    }

    private IReadOnlyList<Contribution> Attributions(long first, int count)
    {
        var contributions = new List<Contribution>(count);
        using var rows = database.Use(
            "SELECT kind, speaker_printed, speaker_name, office, constituency, party, person_id FROM contributions WHERE number >= ? AND number < ? ORDER BY number");
        for (rows.Bind(1, first).Bind(2, first + count); rows.Step();)
        {
            contributions.Add(new Contribution
            {
                Kind = rows.Enum<ContributionKind>(0), Text = "", Passages = [],
                Attribution = rows.IsNull(1) ? null : new Attribution
                {
                    Printed = rows.Text(1), Name = rows.TextOrNull(2), Office = rows.TextOrNull(3), Constituency = rows.TextOrNull(4), Party = rows.TextOrNull(5),
                    PersonId = rows.TextOrNull(6),
                },
            });
        }
        return SpeakerRows.With(database, contributions, first);
    }

    private static (string?, string?) Searched(Speaker? speaker) => speaker is Speaker.Known known ? (known.Name, known.Office) : (null, null);
}
