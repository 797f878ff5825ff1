using System.Collections;
using System.Collections.Generic;

namespace HansardMiner.Timelines;

/// <summary>Why a series stands apart from the one before it, put into words when somebody reads it.</summary>
internal sealed class Reasons(Series series, Series before) : IReadOnlyList<string>
{
    private IReadOnlyList<string>? _words;

    public int Count => Words.Count;

    private IReadOnlyList<string> Words => _words ??= series.ApartFrom(before);

    public string this[int index] => Words[index];

    public IEnumerator<string> GetEnumerator() => Words.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
