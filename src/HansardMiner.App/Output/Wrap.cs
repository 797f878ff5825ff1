using System;
using System.Collections.Generic;

namespace HansardMiner.App.Output;

/// <summary>Texts broken into lines that fit.</summary>
internal static class Wrap
{
    /// <summary>The lines of a text, none longer than the width unless one word is.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        foreach (var paragraph in text.Replace("\t", "    ", StringComparison.Ordinal).Split('\n'))
        {
            var rest = paragraph.TrimEnd();
            while (rest.Length > width)
            {
                var at = rest.LastIndexOf(' ', width);
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
