using System;
using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Parse.Print;

/// <summary>
/// Tells the parts of a printed attribution apart: <c>Nadia Example (Wealden) (Con)</c>, <c>The Solicitor General (Nadia Example)</c>,
/// <c>Madam Deputy Speaker (Nadia Example)</c>, <c>The Countess of Somewhere</c>. What cannot be told apart stays in <see cref="Attribution.Printed"/> alone.
/// </summary>
internal static class AttributionParser
{
    private static readonly string[] _titlesOfPeople =
        ["The Earl ", "The Countess ", "The Duke ", "The Duchess ", "The Marquess ", "The Marchioness ", "The Viscount ", "The Viscountess ",
         "The Baroness ", "The Archbishop ", "The Lord Bishop ", "The Lord Archbishop ", "The Bishop ", "The Master of "];

    private static readonly string[] _beginningsOfOffices =
        ["The ", "Mr Speaker", "Mr. Speaker", "Madam Speaker", "Mr Deputy Speaker", "Mr. Deputy Speaker", "Madam Deputy Speaker", "Deputy Speaker",
         "Secretary of State", "Minister ", "Parliamentary ", "Attorney", "Solicitor", "Advocate General", "Prime Minister", "Deputy Prime Minister",
         "Chancellor ", "Leader of ", "Lord Chancellor", "Lord Privy Seal", "Lord President", "Lord Advocate", "Economic Secretary",
         "Financial Secretary", "Exchequer Secretary", "Chief Secretary", "Comptroller ", "Treasurer of ", "Vice-Chamberlain", "Paymaster General",
         "Presiding Officer", "Deputy Presiding Officer", "Second Church Estates", "Madam Chair", "Temporary Chair", "Acting Chair"];

    private static readonly string[] _collectives =
        ["Hon. Members", "Several hon. Members", "An hon. Member", "Hon Members", "Several Hon. Members", "An Hon. Member", "A Noble Lord",
         "Noble Lords", "Members", "A Member", "Several Members", "Some Members", "Several noble Lords", "A noble Lord"];

    /// <summary>The attribution printed as <paramref name="printed"/>; null when nothing is printed.</summary>
    /// <param name="printed">The whole attribution.</param>
    /// <param name="personId">The source's id of the person, if it gives one.</param>
    public static Attribution? Parse(string? printed, string? personId = null)
    {
        printed = printed?.Trim() ?? "";
        if (printed.Length == 0)
        {
            return null;
        }
        var (head, brackets) = Split(printed);
        var whole = new Attribution { Printed = printed, PersonId = personId };
        if (head.Length == 0 || Array.Exists(_collectives, c => c.Equals(head, StringComparison.OrdinalIgnoreCase)))
        {
            return whole;
        }
        var party = brackets.Count > 0 && IsParty(brackets[^1]) ? brackets[^1] : null;
        if (IsOffice(head))
        {
            return whole with { Office = head, Party = party, Name = brackets.Count > 0 && brackets[0] != party && MayBeName(brackets[0]) ? brackets[0] : null };
        }
        var places = brackets.Count - (party is null ? 0 : 1);
        return whole with { Name = head, Party = party, Constituency = places > 0 && MayBePlace(brackets[0]) ? brackets[0] : null };
    }

    /// <summary>Whether the words name an office rather than a person: "The Solicitor General", not "The Earl of Somewhere".</summary>
    public static bool IsOffice(string words) =>
        !Array.Exists(_titlesOfPeople, t => words.StartsWith(t, StringComparison.Ordinal))
        && Array.Exists(_beginningsOfOffices, o => words.StartsWith(o, StringComparison.Ordinal));

    /// <summary>Whether the attribution is the Chair's: the Speaker and deputies, a committee's Chairman, the Presiding Officer.</summary>
    public static bool IsChair(Attribution? attribution) =>
        attribution is not null && (IsChair(attribution.Office) || IsChair(attribution.Printed));

    private static bool IsChair(string? words)
    {
        if (words is null)
        {
            return false;
        }
        var open = words.IndexOf('(', StringComparison.Ordinal);
        var head = (open < 0 ? words : words[..open]).Trim();
        return words.Contains("(in the Chair)", StringComparison.OrdinalIgnoreCase)
            || head is "The Chair" or "The Chairman" or "The Chairwoman" or "Madam Chairman" or "Madam Chair" or "Mr Chairman" or "The Convener"
                or "The Lord Speaker" or "The Speaker" or "Mr Chair"
            || head.EndsWith("Deputy Speaker", StringComparison.Ordinal)
            || head.EndsWith("Presiding Officer", StringComparison.Ordinal)
            || head.StartsWith("Mr Speaker", StringComparison.Ordinal) || head.StartsWith("Mr. Speaker", StringComparison.Ordinal)
            || head.StartsWith("Madam Speaker", StringComparison.Ordinal) || head.StartsWith("Madam Deputy Speaker", StringComparison.Ordinal)
            || head.EndsWith("Temporary Chair", StringComparison.Ordinal) || head.EndsWith("Temporary Chairman", StringComparison.Ordinal)
            || head.EndsWith("Chairman of Ways and Means", StringComparison.Ordinal) || head.EndsWith("Deputy Chairman", StringComparison.Ordinal)
            || head.EndsWith("Acting Chair", StringComparison.Ordinal) || head.EndsWith("Deputy Chairman of Committees", StringComparison.Ordinal);
    }

    /// <summary>"A (b) (c (d))" → "A", ["b", "c (d)"]; unbalanced brackets stay part of the head.</summary>
    private static (string Head, List<string> Brackets) Split(string printed)
    {
        var brackets = new List<string>();
        var open = printed.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
        {
            return (printed, brackets);
        }
        var depth = 0;
        var start = 0;
        for (var i = open; i < printed.Length; i++)
        {
            if (printed[i] == '(' && depth++ == 0)
            {
                start = i + 1;
            }
            else if (printed[i] == ')' && --depth == 0)
            {
                brackets.Add(printed[start..i].Trim());
            }
            if (depth < 0)
            {
                break;
            }
        }
        return depth == 0 ? (printed[..open].Trim(), brackets) : (printed, []);
    }

    /// <summary>"Con", "Lab/Co-op", "Ind", "LD", "SNP", "Non-Afl", "PC": short, no blank, but never digits.</summary>
    private static bool IsParty(string words) =>
        words is "Plaid Cymru" or "Lab Co-op" or "Sinn Féin" or "Lib Dem" or "Your Party" or "Restore" or "Reform"
        || (words.Length is > 0 and <= 10 && KnownParties.Contains(words));

    private static HashSet<string> KnownParties { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        "Con", "Lab", "LD", "SNP", "DUP", "SDLP", "PC", "UUP", "UU", "UKUP", "Green", "GP", "SGP", "Ind", "Ind Con", "Ind Lab", "Ind LD", "Ind SDP",
        "Lab/Co-op", "LabCo-op", "Lab/Coop", "Labour", "Conservative", "Liberal", "L", "Lib", "Alliance", "All", "APNI", "SF", "UKIP", "RUK", "Reform",
        "Respect", "SDP", "Change UK", "TIG", "Alba", "CB", "XB", "Non-Afl", "Bshp", "Bishops", "TUV", "KHHC", "IKHH", "SSP", "SSCUP", "WPB", "BP",
        "Co-op", "U", "Lab Co-op",
    };

    private static bool MayBeName(string words) => words.Length > 0 && char.IsUpper(words[0]) && !words.AsSpan().ContainsAnyInRange('0', '9');

    private static bool MayBePlace(string words) => words.Length > 0 && char.IsUpper(words[0]) && !IsOffice(words) && !IsParty(words);
}
