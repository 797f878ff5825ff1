using System;
using System.Linq;

namespace HansardMiner.Benchmarks.Generated;

/// <summary>Where else in the real documents the same word, or the same two words, stand: from there other words follow.</summary>
internal sealed class Successors
{
    private readonly int[] _order;
    private readonly int[] _pairOf;
    private readonly int[] _pairs;
    private readonly int[] _singles;
    private readonly int[] _singleOfPair;

    public Successors(WordStream stream)
    {
        var words = stream.Words.ToArray();
        var classes = stream.Classes.ToArray();
        var forms = stream.Forms.Count;
        // places in the order of class, word, word before and place: sorted by the last first
        var order = Sorted([.. Enumerable.Range(0, words.Length)], p => p == 0 ? 0 : words[p - 1], forms);
        order = Sorted(order, p => words[p], forms);
        _order = Sorted(order, p => (int)classes[p], Enum.GetValues<TurnClass>().Length);
        _pairOf = new int[words.Length];
        var (pair, single) = (-1, -1);
        var pairs = new int[words.Length + 1];
        var singles = new int[words.Length + 1];
        var singleOfPair = new int[words.Length];
        for (var i = 0; i < _order.Length; i++)
        {
            var (at, last) = (_order[i], i == 0 ? -1 : _order[i - 1]);
            var isSameWord = last >= 0 && words[at] == words[last] && classes[at] == classes[last];
            if (!isSameWord)
            {
                singles[++single] = i;
            }
            if (!isSameWord || Before(at) != Before(last))
            {
                pairs[++pair] = i;
                singleOfPair[pair] = single;
            }
            _pairOf[at] = pair;
        }
        pairs[pair + 1] = singles[single + 1] = words.Length;
        _pairs = pairs.AsSpan(0, pair + 2).ToArray();
        _singles = singles.AsSpan(0, single + 2).ToArray();
        _singleOfPair = singleOfPair.AsSpan(0, pair + 1).ToArray();

        int Before(int place) => place == 0 ? 0 : words[place - 1];
    }

    /// <summary>Any place with the same word and the same word before it.</summary>
    public int SamePair(int place, Dice dice)
    {
        var pair = _pairOf[place];
        var (start, end) = (_pairs[pair], _pairs[pair + 1]);
        return end - start == 1 ? place : _order[start + dice.Below(end - start)];
    }

    /// <summary>Any place with the same word.</summary>
    public int SameWord(int place, Dice dice)
    {
        var single = _singleOfPair[_pairOf[place]];
        var (start, end) = (_singles[single], _singles[single + 1]);
        return _order[start + dice.Below(end - start)];
    }

    /// <summary>One of the places with the same two words that stand nearest to a given one: what is spoken of there is spoken of again.</summary>
    public int Nearest(int place, int given, Dice dice)
    {
        var pair = _pairOf[place];
        var (start, end) = (_pairs[pair], _pairs[pair + 1]);
        if (end - start <= 2)
        {
            return _order[start + dice.Below(end - start)];
        }
        var at = Array.BinarySearch(_order, start, end - start, given);
        at = (at < 0 ? ~at : at) - 2 + dice.Below(4);
        return _order[Math.Clamp(at, start, end - 1)];
    }

    private static int[] Sorted(int[] places, Func<int, int> key, int keys)
    {
        var ends = new int[keys + 1];
        foreach (var place in places)
        {
            ends[key(place) + 1]++;
        }
        for (var i = 1; i <= keys; i++)
        {
            ends[i] += ends[i - 1];
        }
        var sorted = new int[places.Length];
        foreach (var place in places)
        {
            sorted[ends[key(place)]++] = place;
        }
        return sorted;
    }
}
