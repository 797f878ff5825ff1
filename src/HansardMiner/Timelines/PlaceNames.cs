using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Text;

namespace HansardMiner.Timelines;

/// <summary>Finds places in a sentence by their names, by other spellings of these, and by phrases such as "north of the border"; "north and south of the border" names both.</summary>
internal sealed class PlaceNames
{
    private static readonly (string Phrase, string[] Places)[] Phrases = [.. WordList.Rows("place-phrases.tsv").Select(row => (row[0], WordList.Forms(row[1]).ToArray()))];

    private static readonly string[] Joints = [" and ", " or ", " than "];

    // the longest first: "Wales" inside "England and Wales" is not named by itself
    private readonly List<(string Name, string Place)> _names;

    /// <summary>The names of the places of which there are figures.</summary>
    public PlaceNames(IReadOnlyCollection<string> places)
    {
        var named = places.SelectMany(p => Place.FormsOf(p).Select(form => (form, p)));
        var phrases = Phrases.Select(p => (p.Phrase, Place: Array.Find(p.Places, places.Contains))).Where(p => p.Place is not null).Select(p => (p.Phrase, p.Place!)).ToList();
        _names = [.. named.Concat(phrases).Distinct().OrderByDescending(n => n.Item1.Length).ThenBy(n => n.Item1, StringComparer.Ordinal)];
    }

    /// <summary>The places a text names, each where it is named first.</summary>
    /// <param name="text">A sentence in lower case.</param>
    public IReadOnlyList<(string Place, int At)> In(string text)
    {
        text = Spelled(text);
        var found = new List<(string Place, int At)>();
        foreach (var (name, place) in _names)
        {
            for (var at = IndexOf(text, name, 0); at >= 0; at = IndexOf(text, name, at))
            {
                found.Add((place, at));
                text = string.Concat(text.AsSpan(0, at), new string(' ', name.Length), text.AsSpan(at + name.Length));
            }
        }
        return [.. found.GroupBy(f => f.Place).Select(g => g.MinBy(f => f.At)).OrderBy(f => f.At)];
    }

    /// <summary>Writes out what two phrases share: "north and south of the border" as "north of the border and south of the border".</summary>
    public static string Spelled(string text)
    {
        foreach (var (phrase, _) in Phrases)
        {
            var tail = phrase[phrase.IndexOf(' ', StringComparison.Ordinal)..];
            foreach (var (other, _) in Phrases.Where(p => p.Phrase != phrase && p.Phrase.EndsWith(tail, StringComparison.Ordinal)))
            {
                foreach (var joint in Joints)
                {
                    text = text.Replace(phrase[..^tail.Length] + joint + other, phrase + joint + other, StringComparison.Ordinal);
                }
            }
        }
        return text;
    }

    private static int IndexOf(string text, string name, int from)
    {
        for (var at = text.IndexOf(name, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return at;
            }
        }
        return -1;
    }
}
