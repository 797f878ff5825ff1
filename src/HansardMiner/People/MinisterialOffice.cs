using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.People;

/// <summary>Tells by its words whether an office is a minister's: of the government, law officers and government whips among them.</summary>
public static class MinisterialOffice
{
    /// <summary>Offices whose rank does not show it, folded as <see cref="OfficeTitle"/> folds them.</summary>
    private static readonly HashSet<string> s_alone = new(
        ["prime minister", "deputy prime minister", "first minister", "deputy first minister", "first lord of the treasury", "paymaster general", "lord privy seal", "lord president of the council",
         "lord president", "chancellor of the duchy of lancaster", "chancellor of the exchequer", "lord chancellor", "first secretary of state", "attorney general", "solicitor general",
         "advocate general", "advocate general for scotland", "lord advocate", "solicitor general for scotland", "minister without portfolio", "postmaster general", "city minister",
         "lord commissioner", "lord in waiting", "lady in waiting", "baroness in waiting", "captain of the honourable corps of gentlemen at arms", "captain of the queens bodyguard of the yeomen of the guard",
         "captain of the kings bodyguard of the yeomen of the guard", "first lord of the admiralty"], StringComparer.Ordinal);

    /// <summary>Ranks that are a minister's of one body only.</summary>
    private static readonly HashSet<(string Rank, string For)> s_placed = new(
        [("leader", "house of commons"), ("leader", "house of lords"), ("deputy leader", "house of commons"), ("deputy leader", "house of lords"), ("president", "board of trade"),
         ("president", "local government board"), ("president", "board of education"), ("president", "council"), ("treasurer", "household"), ("comptroller", "household"), ("vice chamberlain", "household"), ("lord commissioner", "treasury")]);

    /// <summary>Bodies that answer questions in the House and are no departments of the government.</summary>
    private static readonly string[] s_others = ["church commissioners", "house of commons commission", "house of commons", "house of lords", "electoral commission", "speakers committee", "public accounts commission", "church estates", "restoration and renewal", "committee"];

    /// <summary>Whether an office as printed, or as the register words it, is a minister's. Several in one wording count as soon as one of them is.</summary>
    /// <param name="words">The office: "The Solicitor-General", "Minister of State (Armed Forces), Ministry of Defence"; null for none.</param>
    public static bool Is(string? words) => words is not null && words.Split(';').Any(one => OfficeTitle.Parts(one).Append(OfficeTitle.Of(Head(one))).Append(OfficeTitle.Of(one)).Any(Is));

    /// <summary>Whether a body that answers is a department of the government, whose answers are ministers'.</summary>
    /// <param name="words">The body as printed; null when not stated.</param>
    public static bool IsDepartment(string? words) => words is not null && OfficeTitle.Clean(words) is { Length: > 0 } clean && !Array.Exists(s_others, o => clean.Contains(o, StringComparison.Ordinal));

    private static bool Is(OfficeTitle title) => title.IsMinisterial || s_alone.Contains(title.Rank) || s_placed.Contains((title.Rank, title.For));

    /// <summary>An office without brackets and department: "Treasurer of HM Household (Deputy Chief Whip), Whips" → "Treasurer of HM Household".</summary>
    private static string Head(string words)
    {
        var end = words.IndexOfAny(['(', ',']);
        return end > 0 ? words[..end] : words;
    }
}
