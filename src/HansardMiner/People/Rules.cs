using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.People;

/// <summary>The rules by which speakers are told. Order is priority: the first that answers is believed.</summary>
internal static partial class Rules
{
    private const string PersonPrefix = "uk.org.publicwhip/person/";

    private static readonly CultureInfo s_english = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The rules.</summary>
    public static IReadOnlyList<SpeakerRule> All { get; } =
    [
        new("several or unnamed members", "Several hon. Members", Collective),
        new("the source's own id", "uk.org.publicwhip/member/1743", ById),
        new("name", "Mr. Edward Vaizey (Wantage) (Con)", ByName),
        new("introduced in this debate", "Mr. Brown, after Mr. Nicholas Brown (Newcastle upon Tyne, East and Wallsend)", Introduced),
        new("named with this office in this debate", "The Minister for Europe, after The Minister for Europe (Chris Bryant)", OfficeIntroduced),
        new("named in the Chair", "Mr. Deputy Speaker, after Mr. Deputy Speaker (Sir Alan Haselhurst)", InTheChair),
        new("the only minister in this debate", "The Minister", OnlyMinister),
        new("surname of one member", "Mr. Vaizey", BySurname),
        new("office and surname", "The Secretary of State for Health (Mr. Jeremy Hunt)", ByOfficeAndSurname),
        new("full name, and an office held that day", "Edward Vaizey, after the last day of the lists of members", ByNameAndSeat),
        new("sole holder of the office", "The Solicitor-General", ByOffice),
    ];

    /// <summary>Who speaks.</summary>
    public static Speaker Speaker(Turn turn, Scene scene)
    {
        foreach (var rule in All)
        {
            if (rule.Find(turn, scene, rule.Name) is { } speaker)
            {
                return speaker;
            }
        }
        return new Speaker.NotKnown { Rule = Why(turn, scene) };
    }

    /// <summary>"Hon. Members", "Several noble Lords", "A Member": never a person.</summary>
    private static Speaker? Collective(Turn turn, Scene scene, string rule)
    {
        var words = NameWords.Split(NameWords.Fold(turn.Attribution.Printed));
        var isCollective = words.Length > 0 && words[^1] is "members" or "member" or "lords" or "lord" or "baronesses" or "gentlemen" or "voices" or "friends"
            && words[..^1].All(w => w is "hon" or "honourable" or "right" or "rt" or "several" or "some" or "an" or "a" or "noble" or "the" or "many" or "other" or "all" or "opposition");
        return isCollective ? new Speaker.NotKnown { Rule = rule } : null;
    }

    private static Speaker? ById(Turn turn, Scene scene, string rule)
    {
        if (!scene.UseIds || turn.Attribution.PersonId is not { } id)
        {
            return null;
        }
        if (scene.Register.OfSourceId(id) is not { } person)
        {
            // The source names a person of whom the register knows nothing, at the most the offices.
            return id.StartsWith(PersonPrefix, System.StringComparison.Ordinal) && turn.Name is { } printed
                ? (Speaker.Known)scene.Found(new PersonId(id), null, "the source's own id; the name is the printed one", turn) with { Name = printed } : null;
        }
        var tenure = scene.Register.TenureById(id) is { } own && own.Covers(scene.Day) ? own : scene.Register.TenureOf(person, scene.Day, scene.House);
        var named = turn.Name is null ? null : ByName(turn, scene, rule) as Speaker.Known;
        return scene.Found(person, tenure, rule, turn, named is { } other && other.Person != person
            ? $"the printed name is that of {scene.Shown(other.Person, null)}" : null);
    }

    /// <summary>A name that is more than a surname.</summary>
    internal static Speaker? ByName(Turn turn, Scene scene, string rule)
    {
        if (turn.Name is null || scene.Named(turn) is not { How: not (NameMatch.None or NameMatch.Surname or NameMatch.TitleWithoutPlace) } finding)
        {
            return null;
        }
        if (turn.PrintedName is { Title: not null } name && scene.House == House.Lords && Others(name, finding, scene) is { Count: > 0 } others)
        {
            // "Lord Jones" is one peer, "Lord Jones of Cheltenham", who has been printed in full, another: the first words of his title may stand for him.
            return scene.Among([.. finding.Tenures.Select(t => (t.Person, (Tenure?)t)), .. others], "several of that name in this debate", turn);
        }
        return Decide(turn, scene, finding, finding.How switch
        {
            NameMatch.FullName => "full name",
            NameMatch.OtherName => "another name of the person",
            NameMatch.WithoutMiddleNames => "name without middle names",
            NameMatch.SurnameAndConstituency => "surname and constituency",
            NameMatch.Initials => "initials and surname",
            _ => rule,
        });
    }

    private static List<(PersonId Person, Tenure? Tenure)> Others(PrintedName name, NameFinding finding, Scene scene) =>
        [.. scene.Introductions.Where(i => i.Person is { } person && i.Name.Key.StartsWith(name.Key + " of ", System.StringComparison.Ordinal) && finding.Tenures.All(t => t.Person != person))
            .Select(i => (i.Person!.Value, i.Tenure))];

    private static Speaker? BySurname(Turn turn, Scene scene, string rule)
    {
        if (turn.Name is null || scene.Named(turn) is not { How: NameMatch.Surname or NameMatch.TitleWithoutPlace } finding)
        {
            return null;
        }
        return Decide(turn, scene, finding, finding.How == NameMatch.Surname ? rule : "title without its place");
    }

    /// <summary>Holds what was found against the constituency and the office printed beside the name.</summary>
    private static Speaker Decide(Turn turn, Scene scene, NameFinding finding, string rule)
    {
        var fitting = finding.Tenures;
        if (fitting.Count > 1 && turn.Office is { } office)
        {
            var holders = scene.Holding(office).Holders.Select(h => h.Person).ToHashSet();
            if (fitting.Where(t => holders.Contains(t.Person)).ToList() is { Count: > 0 } both)
            {
                (fitting, rule) = (both, "name and office");
            }
        }
        if (fitting.Count > 1)
        {
            // The same name again in one debate is the person introduced there with constituency or office.
            var introduced = scene.Introductions.Where(i => i.HasMore && i.Person is { } p && fitting.Any(t => t.Person == p) && i.Name.Key == turn.PrintedName!.Key).Select(i => i.Person!.Value).ToHashSet();
            if (introduced.Count == 1 && turn.Attribution.Constituency is null)
            {
                (fitting, rule) = ([.. fitting.Where(t => introduced.Contains(t.Person))], "introduced in this debate");
            }
        }
        if (fitting.Count > 1 && scene.IsWritten)
        {
            // Answers are given by ministers of the department asked; ministers ask no written questions.
            var told = turn.Kind == ContributionKind.Answer && scene.Department is { } department ? fitting.Where(t => scene.Register.IsMinister(t.Person, scene.Day, department))
                : turn.Kind == ContributionKind.Question ? fitting.Where(t => !scene.Register.IsMinister(t.Person, scene.Day, null)) : [];
            if (told.ToList() is { Count: > 0 } fewer)
            {
                (fitting, rule) = (fewer, turn.Kind == ContributionKind.Answer ? "name and answering department" : "name, and no minister asks");
            }
        }
        if (fitting.Count > 1 && finding.How < NameMatch.Surname && scene.ShowsMinisters && turn.Office is null && !IsNamedWithOffice(turn, scene)
            && fitting.Where(t => !scene.Register.IsMinister(t.Person, scene.Day, null)).ToList() is { Count: > 0 } others)
        {
            // A minister is printed with the office when he or she first speaks.
            (fitting, rule) = (others, "name, and no minister of that name has spoken");
        }
        if (turn.Attribution.Constituency is { } place && scene.Register.IsConstituency(place))
        {
            var seated = scene.Register.MembersFor(place, scene.Day, scene.House);
            if (seated.Count > 0 && !fitting.Any(t => seated.Any(s => s.Person == t.Person)))
            {
                return scene.Among(fitting.Concat(seated).Select(t => (t.Person, (Tenure?)t)), "the name and the constituency printed are two members'", turn);
            }
        }
        return scene.Among(fitting.Select(t => (t.Person, (Tenure?)t)), fitting.Count == 1 ? rule : "several of that name", turn);
    }

    private static bool IsNamedWithOffice(Turn turn, Scene scene) =>
        scene.Sitting.WithOffice.Contains(turn.PrintedName!.Key)
        || scene.Introductions.Any(i => i.Title is not null && (i.Name.Key == turn.PrintedName.Key || i.Name.Words[^1] == turn.PrintedName.Words[^1]));

    /// <summary>Why nobody was found.</summary>
    private static string Why(Turn turn, Scene scene)
    {
        if (turn.Name is not null)
        {
            if (scene.House is { } house && scene.Register.NamesKnownUntil(house) is var until && (until is null || scene.Day > until))
            {
                return until is { } last ? $"names are known until {last.ToString("d MMMM yyyy", s_english)}" : "the register knows no members of this House";
            }
            if (scene.House is { } sitting && scene.Register.NamesKnownFrom(sitting) is { } from && scene.Day < from)
            {
                return $"names are known from {from.ToString("d MMMM yyyy", s_english)}";
            }
            return scene.Named(turn).OtherDays ? "nobody of that name sat on that day" : "nobody of that name is in the register";
        }
        if (turn.Office is not { } office)
        {
            return scene.UseIds && turn.Attribution.PersonId is not null ? "the source's id of the member is not in the register" : "neither a name nor an office is printed";
        }
        var holding = scene.Holding(office);
        return !holding.IsKnown ? "the office is not in the register"
            : scene.Register.OfficesKnownUntil(scene.House ?? House.Commons) is { } end && scene.Day > end ? $"offices are known until {end.ToString("d MMMM yyyy", s_english)}"
            : "nobody is known to have held the office on that day";
    }
}
