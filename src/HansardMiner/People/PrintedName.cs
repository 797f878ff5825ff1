using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.People;

/// <summary>A name as printed, taken apart: forms of address in front, then the name itself. "Rt. Hon. Sir Alan Haselhurst" → "alan haselhurst".</summary>
internal sealed class PrintedName
{
    private static readonly Dictionary<string, Sex> s_addresses = new(StringComparer.Ordinal)
    {
        ["mr"] = Sex.Male, ["sir"] = Sex.Male, ["mrs"] = Sex.Female, ["ms"] = Sex.Female, ["miss"] = Sex.Female, ["dame"] = Sex.Female,
        ["madam"] = Sex.Female, ["mx"] = Sex.NotSaid, ["dr"] = Sex.NotSaid, ["prof"] = Sex.NotSaid, ["professor"] = Sex.NotSaid,
        ["rev"] = Sex.NotSaid, ["reverend"] = Sex.NotSaid, ["revd"] = Sex.NotSaid, ["the"] = Sex.NotSaid, ["right"] = Sex.NotSaid, ["rt"] = Sex.NotSaid,
        ["hon"] = Sex.NotSaid, ["honourable"] = Sex.NotSaid, ["noble"] = Sex.NotSaid, ["most"] = Sex.NotSaid, ["very"] = Sex.NotSaid,
        ["captain"] = Sex.NotSaid, ["colonel"] = Sex.NotSaid, ["major"] = Sex.NotSaid, ["brigadier"] = Sex.NotSaid, ["admiral"] = Sex.NotSaid,
        ["general"] = Sex.NotSaid, ["commander"] = Sex.NotSaid, ["lieutenant"] = Sex.NotSaid,
    };

    /// <summary>Titles of peers and bishops, with the one under which they are looked up: Baroness and Lady are said of the same person.</summary>
    private static readonly Dictionary<string, (string Key, Sex Sex)> s_titles = new(StringComparer.Ordinal)
    {
        ["lord"] = ("lord", Sex.Male), ["baron"] = ("lord", Sex.Male), ["baroness"] = ("lady", Sex.Female), ["lady"] = ("lady", Sex.Female),
        ["viscount"] = ("viscount", Sex.Male), ["viscountess"] = ("viscountess", Sex.Female), ["earl"] = ("earl", Sex.Male),
        ["countess"] = ("countess", Sex.Female), ["duke"] = ("duke", Sex.Male), ["duchess"] = ("duchess", Sex.Female),
        ["marquess"] = ("marquess", Sex.Male), ["marquis"] = ("marquess", Sex.Male), ["marchioness"] = ("marchioness", Sex.Female),
        ["bishop"] = ("bishop", Sex.NotSaid), ["archbishop"] = ("archbishop", Sex.NotSaid), ["master"] = ("master", Sex.Male),
    };

    private static readonly HashSet<string> s_letters = new(["qc", "kc", "mp", "msp", "mla", "ms", "tm", "mep", "obe", "cbe", "mbe"], StringComparer.Ordinal);

    private PrintedName(string? title, Sex sex, string[] words)
    {
        Title = title;
        Sex = sex;
        Words = words;
        Whole = NameWords.Join(words, 0, words.Length);
    }

    /// <summary>The peer's or bishop's title as it is looked up; null for those who have none.</summary>
    public string? Title { get; }

    /// <summary>What the form of address says.</summary>
    public Sex Sex { get; }

    /// <summary>The words of the name without title and forms of address.</summary>
    public string[] Words { get; }

    /// <summary>The same as one text.</summary>
    public string Whole { get; }

    /// <summary>Title and name: "lord hunt of kings heath", "bishop of leeds".</summary>
    public string Key => Title is null ? Whole : Whole.Length == 0 ? Title : Title + " " + Whole;

    /// <summary>Whether nothing but a surname is printed: "Mr. Vaizey". Whether two words are a given name and a surname only the register can tell.</summary>
    public bool IsOneWord => Title is null && Words.Length == 1;

    /// <summary>The form under which a title is looked up; null when it is no peer's.</summary>
    public static string? TitleKey(string title) => s_titles.TryGetValue(NameWords.Fold(title), out var known) ? known.Key : null;

    /// <summary>Takes a printed name apart.</summary>
    public static PrintedName Of(string printed)
    {
        var words = NameWords.Split(NameWords.Fold(printed)).ToList();
        var sex = Sex.NotSaid;
        var start = 0;
        while (start < words.Count - 1 && s_addresses.TryGetValue(words[start], out var said))
        {
            sex = said == Sex.NotSaid ? sex : said;
            start++;
        }
        string? title = null;
        if (start < words.Count - 1 && s_titles.TryGetValue(words[start], out var first))
        {
            (title, sex) = first;
            start++;
            if (title == "lord" && words[start] is "bishop" or "archbishop")
            {
                (title, sex) = s_titles[words[start]];
                start++;
            }
        }
        var end = words.Count;
        while (end - start > 1 && s_letters.Contains(words[end - 1]))
        {
            end--;
        }
        return new PrintedName(title, sex, [.. words[start..end]]);
    }
}
