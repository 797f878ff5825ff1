using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.People;

/// <summary>
/// An office as printed or as the data words it, brought to one form: a rank and what it is for. "The Parliamentary Under-Secretary of State for Justice"
/// and "Parliamentary Under-Secretary, Ministry of Justice" are both <c>under secretary|justice</c>; "The Solicitor-General" is <c>solicitor general|</c>.
/// </summary>
internal readonly record struct OfficeTitle(string Rank, string For)
{
    /// <summary>Ranks that several persons hold in one department at a time.</summary>
    private static readonly HashSet<string> s_shared = new(
        ["under secretary", "parliamentary secretary", "minister of state", "deputy minister", "assistant whip", "whip", "lord commissioner", "lord in waiting", "lady in waiting",
         "deputy speaker", "mr deputy speaker", "madam deputy speaker", "deputy presiding officer", "deputy chairman of committees"], StringComparer.Ordinal);

    /// <summary>Wordings of ranks, the longest first where one begins another.</summary>
    private static readonly (string[] Words, string Rank)[] s_ranks = new (string, string)[]
    {
        ("parliamentary under secretary of state", "under secretary"), ("parliamentary under secretaries of state", "under secretary"),
        ("parliamentary under secretary", "under secretary"), ("under secretary of state", "under secretary"), ("under secretary", "under secretary"),
        ("joint parliamentary under secretary of state", "under secretary"), ("joint under secretary of state", "under secretary"),
        ("parliamentary secretary", "parliamentary secretary"), ("senior minister of state", "minister of state"), ("minister of state", "minister of state"),
        ("deputy minister", "deputy minister"), ("minister", "minister"), ("first secretary of state", "first secretary of state"),
        ("principal secretary of state", "secretary of state"), ("secretary of state", "secretary of state"), ("cabinet secretary", "cabinet secretary"),
        ("financial secretary", "financial secretary"), ("economic secretary", "economic secretary"), ("chief secretary", "chief secretary"),
        ("exchequer secretary", "exchequer secretary"), ("commercial secretary", "commercial secretary"), ("city minister", "city minister"),
        ("chairman", "chair"), ("chairwoman", "chair"), ("chairperson", "chair"), ("chair", "chair"), ("convener", "chair"),
        ("deputy chairman", "deputy chair"), ("deputy chairperson", "deputy chair"), ("deputy chair", "deputy chair"),
        ("president", "president"), ("lord commissioner", "lord commissioner"), ("lords commissioner", "lord commissioner"),
        ("comptroller", "comptroller"), ("treasurer", "treasurer"), ("vice chamberlain", "vice chamberlain"), ("leader", "leader"), ("deputy leader", "deputy leader"),
    }.Select(r => (r.Item1.Split(' '), r.Item2)).OrderByDescending(r => r.Item1.Length).ToArray();

    /// <summary>What a department's name and the words of an office say of the same thing.</summary>
    private static readonly Dictionary<string, string> s_same = new(StringComparer.Ordinal)
    {
        ["home"] = "home department", ["home office"] = "home department", ["hm treasury"] = "treasury",
        ["foreign and commonwealth"] = "foreign and commonwealth affairs", ["foreign commonwealth and development"] = "foreign commonwealth and development affairs",
        ["wales"] = "wales", ["welsh"] = "wales", ["scottish"] = "scotland", ["armed services"] = "armed forces", ["secretary of state for wales"] = "wales",
        ["hm household"] = "household", ["houses of parliament"] = "", ["house of commons"] = "house of commons", ["house"] = "house of commons",
        ["commons"] = "house of commons", ["house of lords"] = "house of lords", ["lords"] = "house of lords", ["lord presidents"] = "privy council",
    };

    /// <summary>Offices that are whole without a department, as they stand in joined offices.</summary>
    private static readonly HashSet<string> s_alone = new(
        ["paymaster general", "lord privy seal", "lord president of the council", "chancellor of the duchy of lancaster", "chancellor of the exchequer", "lord chancellor",
         "first secretary of state", "deputy prime minister", "prime minister", "first lord of the treasury", "deputy first minister", "first minister", "attorney general",
         "solicitor general", "advocate general for scotland", "lord advocate", "chief whip", "deputy chief whip", "minister without portfolio", "lord speaker"], StringComparer.Ordinal);

    private static readonly string[] s_links =
        ["for the", "for", "of the", "of", "to the", "to", "at the", "at", "in the", "in", "with responsibility for", "the"];

    private static readonly string[] s_departments = ["department for the", "department for", "department of the", "department of", "ministry of", "ministry for", "office of the", "office of"];

    /// <summary>Whether the rank is one of several equals.</summary>
    public bool IsShared => s_shared.Contains(Rank);

    /// <summary>Whether the rank stands alone where it needs a department: "The Minister", "The Secretary of State".</summary>
    public bool IsBare => For.Length == 0 && IsMinisterial;

    /// <summary>Whether it names an office by itself, as each part of a joined office does.</summary>
    public bool IsWhole => For.Length > 0 || s_alone.Contains(Rank);

    /// <summary>Whether it is a minister's rank.</summary>
    public bool IsMinisterial => Rank is "minister" or "secretary of state" or "under secretary" or "minister of state" or "parliamentary secretary" or "cabinet secretary"
        or "deputy minister" or "financial secretary" or "economic secretary" or "chief secretary" or "exchequer secretary" or "commercial secretary";

    /// <summary>Reads the words of one office.</summary>
    public static OfficeTitle Of(string words) => OfFolded(Clean(words));

    /// <summary>The same rank for something else.</summary>
    public OfficeTitle With(string subject) => this with { For = Subject(Clean(subject)) };

    /// <summary>
    /// All ways to read a printed office: whole, then its parts where it joins several: "The Minister for the Cabinet Office and for the Olympics, and Paymaster General".
    /// </summary>
    public static IReadOnlyList<OfficeTitle> Parts(string words)
    {
        var folded = Clean(words);
        var parts = new List<OfficeTitle>();
        for (var at = folded.IndexOf(" and ", StringComparison.Ordinal); at > 0; at = folded.IndexOf(" and ", at + 1, StringComparison.Ordinal))
        {
            var left = OfFolded(folded[..at]);
            var rest = folded[(at + 5)..];
            var right = rest.StartsWith("for ", StringComparison.Ordinal) ? OfFolded(left.Rank + " " + rest) : OfFolded(rest);
            if (left.IsWhole && right.IsWhole)
            {
                parts.Add(left);
                parts.Add(right);
            }
        }
        return parts;
    }

    /// <summary>Folded, without the article, and with the Crown's possessions under one name.</summary>
    public static string Clean(string words)
    {
        var folded = " " + NameWords.Fold(words) + " ";
        folded = folded.Replace(" her majestys ", " hm ", StringComparison.Ordinal).Replace(" his majestys ", " hm ", StringComparison.Ordinal)
            .Replace(" undersecretary ", " under secretary ", StringComparison.Ordinal).Trim();
        return folded.StartsWith("the ", StringComparison.Ordinal) ? folded[4..] : folded;
    }

    private static OfficeTitle OfFolded(string folded)
    {
        var words = NameWords.Split(folded);
        foreach (var (rank, name) in s_ranks)
        {
            if (words.Length >= rank.Length && words.AsSpan(0, rank.Length).SequenceEqual(rank))
            {
                return new OfficeTitle(name, Subject(NameWords.Join(words, rank.Length, words.Length)));
            }
        }
        return new OfficeTitle(folded, "");
    }

    private static string Subject(string folded)
    {
        var rest = folded;
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var opening in s_departments.Concat(s_links))
            {
                if (rest.StartsWith(opening + " ", StringComparison.Ordinal))
                {
                    rest = rest[(opening.Length + 1)..];
                    changed = true;
                }
            }
        }
        if (rest.EndsWith(" office", StringComparison.Ordinal) && rest is not "cabinet office" and not "government equalities office" and not "privy council office")
        {
            rest = rest[..^7];
        }
        return s_same.GetValueOrDefault(rest, rest);
    }
}
