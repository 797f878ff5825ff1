using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.People;

/// <summary>
/// Finds who is spoken of in a text, as members speak of each other: "my hon. Friend the Member for Wantage (Mr Vaizey)", "the noble Lord, Lord Hunt of Wirral",
/// "the right reverend Prelate the Bishop of Leeds", "my right hon. Friend the Home Secretary".
/// </summary>
/// <param name="register">The register.</param>
public sealed partial class References(Register register)
{
    private const int MostWords = 9;

    /// <summary>The references in order; they do not overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">The day it was said.</param>
    /// <param name="house">The House; null when not stated.</param>
    public IReadOnlyList<PersonReference> Find(string text, DateOnly day, House? house)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<PersonReference>();
        foreach (Match match in MemberFor().Matches(text))
        {
            Add(found, Member(text, match, day));
        }
        foreach (Match match in Peer().Matches(text))
        {
            Add(found, new PersonReference(Span(match), Named(match.Groups["name"].Value, day, House.Lords)));
        }
        foreach (Match match in Friend().Matches(text))
        {
            Add(found, Office(match, day, house));
        }
        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    private static void Add(List<PersonReference> found, PersonReference? reference)
    {
        if (reference is not null && !found.Exists(f => f.Span.Start < reference.Span.End && reference.Span.Start < f.Span.End))
        {
            found.Add(reference);
        }
    }

    private PersonReference Member(string text, Match match, DateOnly day)
    {
        var (end, seated) = Seat(text, match.Index + match.Length, day);
        var bracket = InBrackets().Match(text, end);
        var name = bracket.Success && bracket.Index == end ? bracket.Groups["name"].Value.Trim() : null;
        if (name is null && seated.Count == 0 && end == match.Index + match.Length)
        {
            // The constituency is not known; the name may stand a little further on.
            var later = LaterBrackets().Match(text, end);
            (name, end) = later.Success && later.Index == end ? (later.Groups["name"].Value.Trim(), later.Index + later.Length) : (null, end);
        }
        else if (name is not null)
        {
            end = bracket.Index + bracket.Length;
        }
        return new PersonReference(new TextSpan(match.Index, end), Seated(seated, name, day));
    }

    private Speaker Seated(IReadOnlyList<Tenure> seated, string? name, DateOnly day)
    {
        if (name is null)
        {
            return seated.Count == 0 ? new Speaker.NotKnown { Rule = "nobody is known to have sat for the constituency on that day" }
                : Among(seated, day, seated.Count == 1 ? "constituency" : "several sit for the region");
        }
        var printed = PrintedName.Of(name);
        var agreeing = seated.Where(t => printed.Words.Length > 0 && (printed.Whole == NameWords.Fold(t.Family)
            || printed.Whole.EndsWith(" " + NameWords.Fold(t.Family), StringComparison.Ordinal) || printed.Title is not null && printed.Whole == NameWords.Fold(t.Family))).ToList();
        if (agreeing.Count > 0)
        {
            return Among(agreeing, day, "constituency and name");
        }
        var named = register.Named(name, day, House.Commons);
        if (seated.Count == 0)
        {
            return named.How is NameMatch.None ? new Speaker.NotKnown { Rule = "neither the constituency nor the name is known on that day" }
                : Among(named.Tenures, day, named.Tenures.Count == 1 ? "name" : "several of that name");
        }
        // Another name of the member who sits there agrees with the register's list of names.
        return named.Tenures.Where(t => seated.Any(s => s.Person == t.Person)).ToList() is { Count: > 0 } both
            ? Among(both, day, "constituency and name")
            : named.Tenures.Count == 0 ? new Speaker.NotKnown { Rule = "the name in brackets is not that of the member known for the constituency" }
            : Among([.. seated, .. named.Tenures], day, "the constituency and the name are two members'");
    }

    /// <summary>The longest run of words that names a constituency of that day.</summary>
    private (int End, IReadOnlyList<Tenure> Members) Seat(string text, int start, DateOnly day)
    {
        var words = Words().Matches(text[start..Math.Min(text.Length, start + 120)]).TakeWhile(w => !w.Value.StartsWith('(')).Take(MostWords).ToList();
        for (var count = words.Count; count > 0; count--)
        {
            var end = words[count - 1].Index + words[count - 1].Length;
            var place = text.AsSpan(start, end).TrimEnd(",.;:?!\u2014-").ToString();
            if (place.Trim().Length > 0 && register.MembersFor(place, day, House.Commons) is { Count: > 0 } members)
            {
                return (start + place.Length, members);
            }
        }
        return (start, []);
    }

    private PersonReference? Office(Match match, DateOnly day, House? house)
    {
        var office = match.Groups["office"].Value;
        for (var end = office.Length; end > 0; end = office.LastIndexOf(' ', end - 1))
        {
            var words = office[..end].TrimEnd(',');
            var finding = register.Holding(words, day, house);
            if (!finding.FromParts && finding.Holders.Count > 0)
            {
                return new PersonReference(
                    new TextSpan(match.Index, match.Groups["office"].Index + words.Length),
                    finding.Holders.Count == 1 ? Known(finding.Holders[0].Person, null, day, "sole holder of the office", words)
                        : Several(finding.Holders.Select(h => h.Person), day, "several hold the office"));
            }
        }
        return null;
    }

    private Speaker Named(string name, DateOnly day, House house)
    {
        var finding = register.Named(name, day, house);
        return finding.How is NameMatch.None or NameMatch.Surname
            ? new Speaker.NotKnown { Rule = finding.OtherDays ? "nobody of that name sat on that day" : "nobody of that name is in the register" }
            : Among(finding.Tenures, day, finding.Tenures.Count == 1 ? "name" : "several of that name");
    }

    private Speaker Among(IReadOnlyList<Tenure> tenures, DateOnly day, string rule)
    {
        var persons = tenures.DistinctBy(t => t.Person).ToList();
        return persons.Count == 1 ? Known(persons[0].Person, persons[0], day, rule, null) : Several(persons.Select(t => t.Person), day, rule);
    }

    private Speaker.Known Known(PersonId person, Tenure? tenure, DateOnly day, string rule, string? office)
    {
        tenure ??= register.TenureOf(person, day, null);
        return new Speaker.Known
        {
            Rule = rule, Person = person, Name = tenure?.Name ?? register.NameOf(person),
            Office = register.OfficeShown(person, day, tenure?.House, office), Constituency = tenure?.Constituency, Party = tenure?.Party, Tenure = tenure?.Id,
        };
    }

    private Speaker.OneOf Several(IEnumerable<PersonId> persons, DateOnly day, string rule) => new()
    {
        Rule = rule,
        Candidates = [.. persons.Distinct().Select(p => new Candidate(p, Scene.Shown(register, p, register.TenureOf(p, day, null)))).OrderBy(c => c.Name, StringComparer.Ordinal)],
    };

    private static TextSpan Span(Match match) => new(match.Index, match.Index + match.Length);

    // the hon. Member for · my right hon. and learned Friend the Member for · the hon. Lady the Member for
    [GeneratedRegex(@"\b(?:(?:[Tt]he|[Mm]y|[Oo]ur)\s+)?(?:(?:right\s+|rt\.?\s+)?hon\.?\s+(?:and\s+(?:learned|gallant|reverend)\s+)?(?:Friend|Gentleman|Lady),?\s+)?(?:the\s+)?(?:(?:right\s+|rt\.?\s+)?hon\.?\s+(?:and\s+(?:learned|gallant)\s+)?)?Member\s+for\s+")]
    private static partial Regex MemberFor();

    // " (Mr Vaizey)" right after the constituency
    [GeneratedRegex(@"\s*\((?<name>\p{Lu}[^()]{1,60})\)")]
    private static partial Regex InBrackets();

    // "Shropshire, North (Mr. Paterson)" where the constituency is spelled as nobody knows it
    [GeneratedRegex(@"[^().;:?!]{2,70}\((?<name>\p{Lu}[^()]{1,60})\)")]
    private static partial Regex LaterBrackets();

    // Newcastle · upon · Tyne, · East
    [GeneratedRegex(@"\S+")]
    private static partial Regex Words();

    // my noble friend Lord Bach · the noble Lord, Lord Hunt of Wirral · the right reverend Prelate the Bishop of Leeds · the noble Earl, Lord Howe
    [GeneratedRegex(@"\b(?:[Tt]he|[Mm]y)\s+(?:noble\s+(?:and\s+(?:learned|gallant|right\s+reverend)\s+)?(?:[Ff]riend|Lord|Baroness|Lady|Earl|Viscount|Countess),?|(?:right|most)\s+reverend\s+Prelate,?|noble\s+Lords?,)\s+(?<name>(?:the\s+)?(?:Lord\s+Bishop|Lord|Lady|Baroness|Viscount|Earl|Countess|Duke|Marquess|Bishop|Archbishop)\s+(?:of\s+)?\p{Lu}[\p{L}'’\-]+(?:\s+\p{Lu}[\p{L}'’\-]+)?(?:\s+(?:of|and|upon|on|le|de|St\.?)\s+\p{Lu}[\p{L}'’\-]+)*(?:\s+\p{Lu}[\p{L}'’\-]+)?)")]
    private static partial Regex Peer();

    // my right hon. Friend the Secretary of State for Justice · the hon. Gentleman the Minister for Europe
    [GeneratedRegex(@"\b(?:[Tt]he|[Mm]y)\s+(?:right\s+|rt\.?\s+)?hon\.?\s+(?:and\s+(?:learned|gallant)\s+)?(?:Friend|Gentleman|Lady),?\s+the\s+(?<office>(?:then\s+)?\p{Lu}[\p{L}'’\-]+(?:,?\s+(?:of|for|the|and|to|in|\p{Lu}[\p{L}'’\-]+)){0,12})")]
    private static partial Regex Friend();
}
