using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Text;

namespace HansardMiner.Questions;

/// <summary>Compares an answer with its text before it was corrected, word by word, and tells which figures changed.</summary>
public static class Corrections
{
    /// <summary>Texts that differ in more places than this are taken as one change.</summary>
    private const long LargestTable = 4_000_000;

    /// <summary>The figures that differ, in order of the corrected text.</summary>
    /// <param name="before">The text before the correction.</param>
    /// <param name="figuresBefore">Where figures stand in it, in order.</param>
    /// <param name="after">The corrected text.</param>
    /// <param name="figuresAfter">Where figures stand in it, in order.</param>
    public static IReadOnlyList<FigureChange> Of(string before, IReadOnlyList<TextSpan> figuresBefore, string after, IReadOnlyList<TextSpan> figuresAfter)
    {
        ArgumentNullException.ThrowIfNull(figuresBefore);
        ArgumentNullException.ThrowIfNull(figuresAfter);
        var changes = new List<FigureChange>();
        foreach (var (old, now) in Changes(before, after))
        {
            var (left, right) = (figuresBefore.Where(f => Touches(f, old)).ToList(), figuresAfter.Where(f => Touches(f, now)).ToList());
            for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
            {
                changes.Add(new FigureChange(i < left.Count ? left[i] : null, i < right.Count ? right[i] : null));
            }
        }
        return [.. changes.Distinct()];
    }

    /// <summary>The stretches that differ, in order: in the text before, and in the corrected one. One of the two may be empty.</summary>
    public static IReadOnlyList<(TextSpan Before, TextSpan After)> Changes(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (left, right) = (Words(before), Words(after));
        var start = 0;
        while (start < left.Count && start < right.Count && Same(left[start], right[start]))
        {
            start++;
        }
        var (endLeft, endRight) = (left.Count, right.Count);
        while (endLeft > start && endRight > start && Same(left[endLeft - 1], right[endRight - 1]))
        {
            endLeft--;
            endRight--;
        }
        var changes = new List<(TextSpan, TextSpan)>();
        var (l, r) = (start, start);
        foreach (var (nextLeft, nextRight) in Common(start, endLeft, endRight).Append((endLeft, endRight)))
        {
            if (nextLeft > l || nextRight > r)
            {
                changes.Add((Stretch(left, l, nextLeft, before.Length), Stretch(right, r, nextRight, after.Length)));
            }
            (l, r) = (nextLeft + 1, nextRight + 1);
        }
        return changes;

        bool Same(TextSpan a, TextSpan b) => before.AsSpan(a.Start, a.Length).SequenceEqual(after.AsSpan(b.Start, b.Length));

        // The longest common sequence of what lies between the equal beginning and the equal end.
        List<(int Left, int Right)> Common(int from, int toLeft, int toRight)
        {
            var (rows, columns) = (toLeft - from, toRight - from);
            var common = new List<(int, int)>();
            if (rows == 0 || columns == 0 || (long)rows * columns > LargestTable)
            {
                return common;
            }
            var length = new int[rows + 1, columns + 1];
            for (var i = rows - 1; i >= 0; i--)
            {
                for (var j = columns - 1; j >= 0; j--)
                {
                    length[i, j] = Same(left[from + i], right[from + j]) ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
                }
            }
            for (var (i, j) = (0, 0); i < rows && j < columns;)
            {
                if (Same(left[from + i], right[from + j]))
                {
                    common.Add((from + i++, from + j++));
                }
                else if (length[i + 1, j] >= length[i, j + 1])
                {
                    i++;
                }
                else
                {
                    j++;
                }
            }
            return common;
        }
    }

    private static bool Touches(TextSpan figure, TextSpan change) => change.IsEmpty ? figure.Start < change.Start && change.Start < figure.End : figure.Overlaps(change);

    private static TextSpan Stretch(List<TextSpan> words, int from, int to, int length) =>
        to > from ? new TextSpan(words[from].Start, words[to - 1].End)
        : from < words.Count ? new TextSpan(words[from].Start, words[from].Start) : new TextSpan(length, length);

    private static List<TextSpan> Words(string text)
    {
        var words = new List<TextSpan>();
        var tokens = new Tokenizer(text);
        while (tokens.MoveNext())
        {
            if (tokens.Current.Kind != TokenKind.Space)
            {
                words.Add(tokens.Current.Span);
            }
        }
        return words;
    }
}
