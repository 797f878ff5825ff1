using System;
using System.Collections.Generic;

namespace HansardMiner.Benchmarks.Generated;

/// <summary>The words of the real documents one after the other, each as the number of its form; 0 ends a paragraph.</summary>
internal sealed class WordStream
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal) { [""] = End };
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _known;

    public WordStream() => _known = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number that ends a paragraph.</summary>
    public const int End = 0;

    /// <summary>The forms by number, with the marks that are printed against them.</summary>
    public List<string> Forms { get; } = [""];

    /// <summary>How often each form occurs.</summary>
    public List<int> Counts { get; } = [0];

    /// <summary>The words.</summary>
    public List<int> Words { get; } = [];

    /// <summary>In what each word stands.</summary>
    public List<TurnClass> Classes { get; } = [];

    /// <summary>Takes the words of a paragraph; says how many.</summary>
    public int Add(ReadOnlySpan<char> text, TurnClass kind)
    {
        var words = 0;
        foreach (var range in text.SplitAny(' ', '\n', '\t', '\u00a0', '\r'))
        {
            var word = text[range];
            if (!word.IsEmpty && word.Length < 40)
            {
                AddWord(word, kind);
                words++;
            }
        }
        if (words > 0)
        {
            Words.Add(End);
            Classes.Add(kind);
        }
        return words;
    }

    private void AddWord(ReadOnlySpan<char> word, TurnClass kind)
    {
        if (!_known.TryGetValue(word, out var number))
        {
            number = Forms.Count;
            var form = word.ToString();
            _numbers.Add(form, number);
            Forms.Add(form);
            Counts.Add(0);
        }
        Counts[number]++;
        Words.Add(number);
        Classes.Add(kind);
    }
}
