using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Tables;

/// <summary>
/// What a cell counts, as far as its headers say: "Number of assaults" counts assaults; a plural noun over a column is what it counts; "Royal Navy"
/// over a column is not, and then the sentence that leads to the table may say it: "… shows the number of personnel discharged".
/// </summary>
internal static partial class CountedThing
{
    private const int LongestThing = 120;

    /// <summary>What is counted; null when neither headers nor title nor lead say it.</summary>
    public static string? Of(ClaimKind kind, CellNumber number, IReadOnlyList<PathPart> path, string? lead)
    {
        if (number.Noun is { } noun)
        {
            return noun;
        }
        return First(path, static part => part.Stated) ?? First(path, part => part.Thing(kind)) ?? FirstTitle(path)
            ?? (kind is ClaimKind.Count or ClaimKind.Percent && lead is not null ? Led(lead) : null);
    }

    /// <summary>The first that says anything: the headers of the column from the innermost out, then the labels of the row.</summary>
    private static string? First(IReadOnlyList<PathPart> path, Func<PathPart, string?> say)
    {
        foreach (var areHeaders in (ReadOnlySpan<bool>)[true, false])
        {
            for (var i = path.Count - 1; i >= 0; i--)
            {
                if (path[i].Sort != PathSort.Title && (path[i].Sort == PathSort.Header) == areHeaders && say(path[i]) is { } said)
                {
                    return said;
                }
            }
        }
        return null;
    }

    private static string? FirstTitle(IReadOnlyList<PathPart> path)
    {
        for (var i = 0; i < path.Count && path[i].Sort == PathSort.Title; i++)
        {
            if (path[i].Stated is { } stated)
            {
                return stated;
            }
        }
        return null;
    }

    /// <summary>What a header names, if it may be what is counted.</summary>
    public static string? Named(PathPart part, ClaimKind kind) => MayBeCounted(part, kind) ? Thing(part.Bare) : null;

    /// <summary>"Number of assaults on staff" → assaults on staff; "% of claims" → claims; null when nothing is said so plainly.</summary>
    public static string? Stated(string words)
    {
        var match = NumberOf().Match(words);
        return match.Success ? Thing(match.Groups["thing"].Value) : null;
    }

    /// <summary>The one thing that the leading sentence says is numbered; null when it names none or several.</summary>
    private static string? Led(string lead)
    {
        var matches = LeadNumberOf().Matches(lead);
        if (matches.Count != 1)
        {
            return null;
        }
        var words = InBrackets().Replace(matches[0].Groups["thing"].Value, " ");
        var end = Stop().Match(words);
        return Thing(end.Success ? words[..end.Index] : words);
    }

    /// <summary>Whether a header names things: a sum is for what its header says; a count needs a plural noun.</summary>
    private static bool MayBeCounted(PathPart part, ClaimKind kind)
    {
        if (part.Time is { IsWhole: true } || part.IsPlace || part.Words.Length > LongestThing)
        {
            return false;
        }
        var bare = part.Bare;
        if (bare.Length < 2 || Generic().IsMatch(bare) || !bare.Any(char.IsLetter) || Band().IsMatch(bare))
        {
            return false;
        }
        if (kind is ClaimKind.Percent or ClaimKind.Points && !Level().IsMatch(bare))
        {
            // "Boats: 46.5 %" is a share that boats have, not a share of them.
            return false;
        }
        if (part.Sort == PathSort.Label && Entity().IsMatch(part.Over))
        {
            return false;
        }
        return (kind is ClaimKind.Money or ClaimKind.Duration && (Sum().IsMatch(bare) || (part.Sort == PathSort.Header && (Phrase().IsMatch(bare) || IsPlural(bare, part.Sort))))) || kind is ClaimKind.Percent or ClaimKind.Points || (kind is not (ClaimKind.Money or ClaimKind.Duration) && IsPlural(bare, part.Sort));
    }

    private static bool IsPlural(string words, PathSort sort)
    {
        var end = Tail().Match(words);
        var phrase = (end.Success ? words[..end.Index] : words).TrimEnd(' ', ',', ':', '-', '–');
        var head = phrase[(phrase.LastIndexOfAny([' ', '/', '-']) + 1)..];
        if (head.Length < 3)
        {
            return false;
        }
        var word = Lexicon.Default.Find(head);
        if ((word.Classes & (WordClass.Place | WordClass.Month)) != 0)
        {
            return false;
        }
        if ((word.Classes & WordClass.Plural) != 0 || Mass().IsMatch(head))
        {
            return true;
        }
        var isName = char.IsUpper(head[0]) && phrase.Length > head.Length && word.Classes == WordClass.None && !PersonsOrDeeds().IsMatch(head);
        return head[^1] is 's' && head[^2] is not ('’' or '\'') && !NoPlural().IsMatch(head) && head.Any(char.IsLower) && !(isName && sort == PathSort.Label);
    }

    /// <summary>The words of a header without its unit in brackets, its time, and the letter or number that lists it.</summary>
    public static string Bare(PathPart part)
    {
        var words = part.Words;
        if (part.Time is { IsWhole: false } time)
        {
            words = words[..time.Start] + words[time.End..];
        }
        words = UnitInBrackets().Replace(words, " ");
        words = ListMark().Replace(words, "");
        return Spaces().Replace(words, " ").Trim(' ', ',', ':', '-', '–', '—', '*', ';', '.', '…');
    }

    private static string? Thing(string words)
    {
        words = Determiner().Replace(words.Trim(), "").Trim(' ', ',', ':', '-', '–', '—', '*', '.');
        words = words.Count(c => c == '(') == words.Count(c => c == ')') ? words : words.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
        return words.Length is < 2 or > LongestThing || !words.Any(char.IsLetter) || Generic().IsMatch(words) ? null : words.ToLowerInvariant();
    }

    // Number of assaults · Total number of claims · % of pupils · No. of reviews
    [GeneratedRegex(@"(?:^|\b)(?:numbers?|nos?\.?|count|volume|percentage|per ?cent|proportion|%|share) of (?:total )?(?<thing>.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberOf();

    // the table below shows the number of children who …
    [GeneratedRegex(@"\b(?:numbers?|volume|percentage|proportion) of (?<thing>[^.;:]{3,200})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LeadNumberOf();

    // (F2)
    [GeneratedRegex(@"\s*\([^()]*\)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();

    // gas · diabetes: an s that makes no plural
    [GeneratedRegex(@"(?:ss|us|is|ics)$|^(?:gas|news|lens|bias|atlas|chaos|aids|diabetes|measles|mumps|shingles|rabies|always|plus|sales force|rickets|species|wales|thames)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NoPlural();

    // where the noun phrase after "number of" ends
    [GeneratedRegex(@",|\(|\s(?:who|whom|whose|that|which|where|in|by|at|since|from|during|across|between|to|within|for|with|was|were|is|are|has|have|had|as|on|per|over|under|waiting|broken|received|recorded|issued|made|held|each|and the|and proportion|and percentage)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Stop();

    // where the head of a header's noun phrase ends
    [GeneratedRegex(@"\s(?:of|for|in|with|where|who|that|which|by|to|from|at|on|not|per|as|excluding|including|under|over|aged|between|within|during|against|due|issued|received|made|recorded|registered|withdrawn|determined|referred|held|opened|closed|investigated|arrested|charged|left|recruited|advertised|dispensed|prescribed|served|completed|available|outstanding|granted|refused|sentenced|employed|working|waiting|since|before|after)\b|\(|,|;|:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tail();

    // Number · Total · % · Year · All: words that name no thing
    [GeneratedRegex(@"^(?:the )?(?:total|totals|number|numbers|no\.?|nos\.?|volume|amount|amounts|count|value|values|all|figures?|data|year|years|month|months|quarter|date|period|percentage|per ?cent|proportion|rate|average|mean|median|other|others|unknown|cost|costs|grand total|overall total|sub-?total|total (?:number|amount|value|volume)|category|description|n|%|£|of which|change|difference|increase|decrease|yes|weeks|days|hours|minutes|seconds|per .*|cash|(?:cash|real|nominal) terms|(?:current|constant|cash) prices|breakdown.*|.* breakdown|number .{0,4}|total .{0,4})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Generic();

    // Age 0-4 · Under 18 · 6 months or more · Less than 6 months
    [GeneratedRegex(@"^(?:ages?|aged|under|over|less than|more than|up to|between|at least)? ?\d|^(?:less|more|fewer) than\b|\b(?:years?|months?|weeks?|days?) (?:or|and) (?:more|over|less|under)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Band();

    // Prison · Department · Police force · Organisation: labels below it are names, not things counted
    [GeneratedRegex(@"\b(?:prisons?|forces?|trusts?|hospitals?|schools?|universit(?:y|ies)|departments?|organisations?|agenc(?:y|ies)|bod(?:y|ies)|providers?|compan(?:y|ies)|suppliers?|contractors?|names?|sites?|courts?|offices?|centres?|locations?|stations?|hubs?|ICBs?|boards?|authority|authorities|unions?|airports?|ports?|countr(?:y|ies)|regions?|constituenc(?:y|ies)|towns?|areas?|districts?|venues?|schemes?|sponsors?|operators?|banks?|charit(?:y|ies)|institutions?|directorates?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Entity();

    // Cost · spend · funding
    [GeneratedRegex(@"\b(?:costs?|spend(?:ing)?|expenditure|funding|payments?|fees?|grants?|budgets?|income|revenue|savings?|value|price|charges?|salar(?:y|ies)|pay|debts?|loans?|investment|allowances?|amounts?|rent|sponsorship|rates?|tax(?:es)?|receipts?|contributions?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sum();

    // Waiting time · Damages paid: a small word among them, as no name of a place or body has
    [GeneratedRegex(@"\s(?!of\b|and\b|the\b|upon\b|for\b|in\b|on\b|to\b|with\b)\p{Ll}{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Phrase();

    // Referral rate · attendance · year-on-year increase
    [GeneratedRegex(@"\b(?:rates?|levels?|increases?|decreases?|change|growth|turnout|occupancy|attendance|coverage|uptake|performance)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Level();

    // staff · people · headcount
    [GeneratedRegex(@"^(?:staff|people|personnel|headcount|population|children|women|men|police|expenditure|spend|spending|funding|income|revenue|workforce|FTE|strength|capacity|intake|caseload|livestock|cattle|sheep|aircraft|accommodation|equipment|data)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mass();

    // physiotherapists · officers · applications · payments
    [GeneratedRegex(@"(?:ists|ers|ors|ions|ments|ants|ents|ees|ings|ties|ces|ships|als|ges|ures|ages)$", RegexOptions.CultureInvariant)]
    private static partial Regex PersonsOrDeeds();

    // (£m) · (%) · (FTE) · (£, million) · £m at an end
    [GeneratedRegex(@"[(\[](?:[^()\[\]]*[£€$%][^()\[\]]*|in \w+|\w{1,4}s?|[^()\[\]]*\b(?:days|weeks|months|years|hours|minutes|millions?|thousands?)\b|(?:excl|incl|ex|inc)\.?(?:uding)? [^()\[\]]*|[^()\[\]]*\bprices?\b|per [^()\[\]]*|percentages?|per ?cent|proportion)[)\]]|[£€$],?\s?[’']?(?:(?:000s?|m|bn|k|millions?|billions?|thousands?)(?:\scash)?)?(?=\s|$)|\s%$|^%\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex UnitInBrackets();

    // (a) · a) · 1. · (ii) · of which
    [GeneratedRegex(@"^(?:[(]?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).]\s*)+|^(?:…|\.\.\.)|^of which:?\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ListMark();

    // the · all · total
    [GeneratedRegex(@"^(?:(?:the|a|an|total|overall|all|our|its|their|these|those) )+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Determiner();

    // any run of white space
    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
