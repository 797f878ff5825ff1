using System;
using System.Buffers;
using System.Collections.Generic;

namespace HansardMiner.App.Output;

/// <summary>Texts broken into lines that fit.</summary>
internal static class Wrap
{
    private static readonly SearchValues<char> Joints = SearchValues.Create("/-_.");

    /// <summary>The lines of a text, none longer than the width unless one word is; with <paramref name="cuts"/> such a word is cut, too.</summary>
    public static IEnumerable<string> Lines(string text, int width, bool cuts = false)
    {
        foreach (var paragraph in text.Replace("\t", "    ", StringComparison.Ordinal).Split('\n'))
        {
            var rest = paragraph.TrimEnd();
            while (rest.Length > width)
            {
                var at = rest.LastIndexOf(' ', width);
                if (at <= 0 && cuts)
                {
                    var joint = rest.AsSpan(0, width).LastIndexOfAny(Joints) + 1;
                    var cut = joint > width / 2 ? joint : width;
                    yield return rest[..cut];
                    rest = rest[cut..];
                    continue;
                }
                if (at <= 0)
                {
                    at = rest.IndexOf(' ', width);
                }
                if (at <= 0)
                {
                    break;
                }
                yield return rest[..at].TrimEnd();
                rest = rest[(at + 1)..].TrimStart();
            }
            yield return rest;
        }
    }
}
