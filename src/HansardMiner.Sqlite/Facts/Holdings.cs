using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace HansardMiner.Sqlite.Facts;

/// <summary>
/// What was dear to find in one committed state, kept in memory for the searches that follow: the commonest words, and phrases and nearnesses of them. What
/// was not asked for the longest time goes first when there is no more room. May be used by several threads.
/// </summary>
/// <param name="places">How many contributions there are.</param>
internal sealed class Holdings(int places)
{
    /// <summary>A word is kept when one of so many contributions has it; otherwise its list is short enough to be read again.</summary>
    private const int Common = 32;

    private const long Most = 96L << 20;
    private const int PerPlace = 64;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (Holding Holding, long Asked)> _kept = new(StringComparer.Ordinal);
    private readonly long _room = Math.Min(Most, 65536 + ((long)places * PerPlace));
    private long _size;
    private long _clock;

    /// <summary>Whether it is worth keeping what has been found in so many contributions, or has been looked for in so many.</summary>
    public bool IsCommon(int count) => (long)count * Common >= places;

    /// <summary>What is kept under a name; null when there is nothing.</summary>
    public Holding? Find(string name)
    {
        lock (_gate)
        {
            if (!_kept.TryGetValue(name, out var kept))
            {
                return null;
            }
            _kept[name] = (kept.Holding, ++_clock);
            return kept.Holding;
        }
    }

    /// <summary>Keeps something under a name, instead of what was kept under it.</summary>
    public void Keep(string name, Holding holding)
    {
        lock (_gate)
        {
            Drop(name);
            if (holding.Size > _room)
            {
                return;
            }
            while (_size + holding.Size > _room)
            {
                Drop(_kept.MinBy(k => k.Value.Asked).Key);
            }
            _kept[name] = (holding, ++_clock);
            _size += holding.Size;
        }
    }

    private void Drop(string name)
    {
        if (_kept.Remove(name, out var old))
        {
            _size -= old.Holding.Size;
        }
    }
}
