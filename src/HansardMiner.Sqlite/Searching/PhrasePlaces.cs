using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Sqlite.Searching;

/// <summary>Compares the lists of places of several words in one contribution: the way for words near each other, and for phrases anywhere.</summary>
/// <param name="part">What is looked for.</param>
/// <param name="order">For each word of it which of the different words it is.</param>
internal sealed class PhrasePlaces(WordPart part, int[] order)
{
    private readonly NearPlaces _near = new(part.Slop, part.Columns);
    private readonly WordPlaces[] _lists = [.. Enumerable.Range(0, order.Max() + 1).Select(_ => new WordPlaces())];
    private IReadOnlyList<WordPlaces>? _asked;

    /// <summary>How often they stand there, each time by the weight of its column.</summary>
    /// <param name="words">The different words, each at the contribution.</param>
    public float Frequency(SegmentReader[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            words[i].CopyTo(_lists[i]);
        }
        return _near.Frequency(_asked ??= [.. order.Select(o => _lists[o])]);
    }
}
