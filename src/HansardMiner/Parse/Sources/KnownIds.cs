using System;
using System.Collections.Generic;

namespace HansardMiner.Parse.Sources;

/// <summary>
/// How often an id was given in one source. Only a digest of 64 bits of each is kept, so that a source of 500 MB with millions of records is read
/// in little memory; should two ids ever share one, the later gets a number that it would not have needed.
/// </summary>
internal sealed class KnownIds
{
    private readonly HashSet<ulong> _once = [];
    private readonly Dictionary<ulong, int> _more = [];

    /// <summary>Counts the id and says the how many-th it is, from 1.</summary>
    public int Count(ReadOnlySpan<char> id)
    {
        var digest = Digest(id);
        return _once.Add(digest) ? 1 : _more[digest] = _more.GetValueOrDefault(digest, 1) + 1;
    }

    /// <summary>FNV-1a.</summary>
    private static ulong Digest(ReadOnlySpan<char> id)
    {
        var digest = 14695981039346656037UL;
        foreach (var character in id)
        {
            digest = unchecked((digest ^ character) * 1099511628211UL);
        }
        return digest;
    }
}
