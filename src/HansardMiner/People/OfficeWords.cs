using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace HansardMiner.People;

/// <summary>
/// All titles under which a held office may be printed. The data words one office in many ways: "Minister of State (Home Office) (Borders and Immigration)",
/// "The Minister of State, Ministry of Defence", or "Minister of State" with the department apart.
/// </summary>
internal static partial class OfficeWords
{
    private static readonly string[] s_joint = ["also in the ", "also in ", "also the ", "also ", "jointly with the ", "jointly with ", "joint with the ", "joint with ", "and "];

    private static readonly string[] s_houses = ["house of commons", "house of lords", "parliament", "scottish parliament", "houses of parliament", "whips", ""];

    /// <summary>The titles, and whether a department or subject is known at all.</summary>
    public static (IReadOnlyList<OfficeTitle> Titles, bool IsPlaced) Titles(Office office)
    {
        var (head, brackets) = Split(office.Role);
        var titles = new List<OfficeTitle>();
        var main = OfficeTitle.Of(head);
        var isPlaced = main.For.Length > 0;
        foreach (var part in head.Split(';'))
        {
            titles.Add(OfficeTitle.Of(part));
            titles.AddRange(OfficeTitle.Parts(part));
        }
        foreach (var bracket in brackets.SelectMany(b => b.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            isPlaced |= Bracket(bracket, main, titles);
        }
        if (!s_houses.Contains(OfficeTitle.Clean(office.Body)) && (main.IsMinisterial || office.Kind is OfficeKind.CommitteeChair or OfficeKind.CommitteeMember || main.For.Length == 0))
        {
            titles.Add(main.With(office.Body));
            isPlaced = true;
        }
        titles.AddRange(Chair(office, OfficeTitle.Clean(head), brackets));
        return ([.. titles.Distinct()], isPlaced);
    }

    private static bool Bracket(string bracket, OfficeTitle main, List<OfficeTitle> titles)
    {
        var inside = bracket;
        var lead = Array.Find(s_joint, j => inside.StartsWith(j, StringComparison.OrdinalIgnoreCase));
        inside = lead is null ? inside : inside[lead.Length..];
        var own = OfficeTitle.Of(inside);
        if (own.IsMinisterial || lead is "and ")
        {
            titles.Add(own);
            titles.AddRange(OfficeTitle.Parts(inside));
            return false;
        }
        titles.Add(main.With(inside));
        if (main.IsMinisterial && lead is null && !Department().IsMatch(inside))
        {
            titles.Add(new OfficeTitle("minister", main.With(inside).For));
        }
        return true;
    }

    private static IEnumerable<OfficeTitle> Chair(Office office, string head, IReadOnlyList<string> brackets)
    {
        if (office.Kind != OfficeKind.House)
        {
            yield break;
        }
        if (head is "speaker of the house of commons")
        {
            foreach (var name in (string[])["speaker", "mr speaker", "madam speaker"])
            {
                yield return new OfficeTitle(name, "");
            }
        }
        if (head.StartsWith("deputy speaker", StringComparison.Ordinal) || head.Contains("chairman of ways and means", StringComparison.Ordinal))
        {
            foreach (var name in (string[])["deputy speaker", "mr deputy speaker", "madam deputy speaker"])
            {
                yield return new OfficeTitle(name, "");
            }
            foreach (var also in brackets.Append(head.Replace("deputy speaker and ", "", StringComparison.Ordinal)))
            {
                yield return OfficeTitle.Of(also);
            }
        }
    }

    /// <summary>"Minister of State (Home Office) (Security)" → "Minister of State", ["Home Office", "Security"]; words after a bracket belong to the head.</summary>
    private static (string Head, IReadOnlyList<string> Brackets) Split(string role)
    {
        var brackets = new List<string>();
        var head = "";
        var depth = 0;
        var start = 0;
        for (var i = 0; i < role.Length; i++)
        {
            if (role[i] == '(' && depth++ == 0)
            {
                head += role[start..i];
                start = i + 1;
            }
            else if (role[i] == ')' && depth > 0 && --depth == 0)
            {
                brackets.Add(role[start..i].Trim());
                start = i + 1;
            }
        }
        if (depth > 0)
        {
            brackets.Add(role[start..].Trim());
        }
        else
        {
            head += role[start..];
        }
        return (head.Replace(")", "", StringComparison.Ordinal).Trim(), brackets);
    }

    // Department of Health · Home Office · HM Treasury · Regional Affairs: bodies, of which nobody is "the Minister for"
    [GeneratedRegex("^(?:the )?(?:Department|Ministry|Office of|HM |Government Equalities|Regional Affairs)|Office$|Treasury$|Household$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Department();
}
