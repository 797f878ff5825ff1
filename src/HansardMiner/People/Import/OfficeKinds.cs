using System;
using System.Text.RegularExpressions;

namespace HansardMiner.People.Import;

/// <summary>Tells what sort of office it is, by the list it comes from and by its words.</summary>
internal static partial class OfficeKinds
{
    /// <summary>The kind.</summary>
    /// <param name="source">The list it comes from, such as <c>datadotparl/governmentpost</c>; null when the file does not say.</param>
    /// <param name="role">The post; empty for a membership.</param>
    /// <param name="body">The department or committee.</param>
    public static OfficeKind Of(string? source, string role, string body)
    {
        var list = source?.ToLowerInvariant() ?? "";
        if (role.StartsWith("PPS", StringComparison.Ordinal) || role.Contains("Private Secretary", StringComparison.OrdinalIgnoreCase) || Aide().IsMatch(role))
        {
            return OfficeKind.PrivateSecretary;
        }
        if (list.EndsWith("/committee", StringComparison.Ordinal) || (source is null && Committee().IsMatch(body)))
        {
            return Chair().IsMatch(role) ? OfficeKind.CommitteeChair : OfficeKind.CommitteeMember;
        }
        if (list.EndsWith("/oppositionpost", StringComparison.Ordinal) || Opposition().IsMatch(role))
        {
            return OfficeKind.Opposition;
        }
        if (OfTheHouse().IsMatch(role))
        {
            return OfficeKind.House;
        }
        if (list.EndsWith("/parliamentarypost", StringComparison.Ordinal))
        {
            return OfficeKind.Party;
        }
        return list.Length > 0 || Government().IsMatch(role) || Department().IsMatch(body) ? OfficeKind.Government : OfficeKind.Opposition;
    }

    // Justice Committee · Panel of Chairs · Ecclesiastical Committee (Joint Committee)
    [GeneratedRegex(@"\bCommittees?\b|\bPanel\b|\bCommission\b")]
    private static partial Regex Committee();

    // Chair · Chairman
    [GeneratedRegex("^(?:Joint )?Chair(?:man|woman|person)?$")]
    private static partial Regex Chair();

    // Shadow Minister (Justice) · Spokesperson for the Home Office · Liberal Democrat Leader in the House of Lords
    [GeneratedRegex(@"\bShadow\b|\bSpokes|\bOpposition\b|^Liberal Democrat|\bTeam\b|\bParty\b|^Leader In the House|^Chief Whips?$|^Whip$|^Assistant Chief Whip$")]
    private static partial Regex Opposition();

    // Speaker of the House of Commons · Deputy Speaker (Lords) · Chairman of Ways and Means · Principal Deputy Chairman of Committees · Presiding Officer
    [GeneratedRegex(@"\bSpeaker\b(?!')|\bChairman of (?:Ways and Means|Committees)|\bPresiding Officer$|Church Estates Commissioner")]
    private static partial Regex OfTheHouse();

    // Parliamentary Liaison Officer to the First Minister · Ministerial Parliamentary Aide
    [GeneratedRegex("^Parliamentary Liaison Officer|Parliamentary Aide|^Leader's Parliamentary")]
    private static partial Regex Aide();

    // Secretary of State · Deputy Prime Minister · Solicitor General · Lord Privy Seal
    [GeneratedRegex(@"\bMinister\b|^(?:The )?(?:Principal |First )?Secretary of State|^Parliamentary (?:Under-)?Secretary|^Chancellor|^Lord (?:Privy|President|Chancellor|Advocate)|\b(?:Attorney|Solicitor|Advocate|Paymaster)[ -]General|^(?:Deputy )?Leader of the House|^Lords? (?:in Waiting|Commissioner)")]
    private static partial Regex Government();

    // Ministry of Defence · HM Treasury · Northern Ireland Office · Law Officers' Department
    [GeneratedRegex("^(?:Department|Ministry|HM |Office of|Law Officers|Regional Affairs|House of Lords$|Deputy Prime Minister)|Office$|Department$")]
    private static partial Regex Department();
}
