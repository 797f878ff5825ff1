using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.People;

/// <summary>What the rules may look at beside the turn itself: the register, the day and House, and who was introduced in the same document.</summary>
internal sealed class Scene
{
    private readonly Dictionary<(string, string?), NameFinding> _named = [];
    private readonly Dictionary<string, OfficeFinding> _holding = new(StringComparer.Ordinal);
    private readonly List<Introduction> _introductions = [];

    public Scene(Register register, Document document, DateOnly day, Sitting sitting, IReadOnlyList<Turn> turns, bool useIds)
    {
        Register = register;
        Day = day;
        House = document.House;
        UseIds = useIds;
        ShowsMinisters = document is Debate debate && House == Records.House.Commons && (debate.Proceeding == DocumentKind.Debate || sitting.IsOf(document));
        IsWritten = document is WrittenQuestion;
        Department = (document as WrittenQuestion)?.AnsweringBody ?? (document as Debate)?.Department;
        Sitting = sitting.IsOf(document) ? sitting : Sitting.None;
        foreach (var turn in turns)
        {
            if (Introduce(turn) is { } introduction)
            {
                _introductions.Add(introduction);
            }
        }
    }

    /// <summary>Somebody printed in full: name and more than a surname.</summary>
    /// <param name="At">The place of the turn.</param>
    /// <param name="Name">The name taken apart.</param>
    /// <param name="Title">The office printed with it.</param>
    /// <param name="Person">Who it is; null when the register does not tell.</param>
    /// <param name="Tenure">The period of membership.</param>
    /// <param name="IsChair">Whether the office is the Chair.</param>
    /// <param name="HasMore">Whether more than the name is printed: an office or a constituency.</param>
    internal sealed record Introduction(int At, PrintedName Name, OfficeTitle? Title, PersonId? Person, Tenure? Tenure, bool IsChair, bool HasMore);

    public Register Register { get; }

    public DateOnly Day { get; }

    public House? House { get; }

    /// <summary>Whether a minister who spoke here would have been printed with the office, here or earlier in the sitting.</summary>
    public bool ShowsMinisters { get; }

    /// <summary>Whether it is a written question with its answer.</summary>
    public bool IsWritten { get; }

    /// <summary>The department that answers; null when not stated.</summary>
    public string? Department { get; }

    /// <summary>Whether the source's own ids may be used.</summary>
    public bool UseIds { get; }

    public Sitting Sitting { get; }

    public IReadOnlyList<Introduction> Introductions => _introductions;

    public NameFinding Named(Turn turn) => Named(turn.Name!, turn.Attribution.Constituency);

    public NameFinding Named(string name, string? constituency)
    {
        if (!_named.TryGetValue((name, constituency), out var finding))
        {
            _named[(name, constituency)] = finding = Register.Named(name, Day, House, constituency);
        }
        return finding;
    }

    public OfficeFinding Holding(string office)
    {
        if (!_holding.TryGetValue(office, out var finding))
        {
            _holding[office] = finding = Register.Holding(office, Day, House);
        }
        return finding;
    }

    /// <summary>The one speaker found.</summary>
    public Speaker Found(PersonId person, Tenure? tenure, string rule, Turn turn, string? note = null)
    {
        tenure ??= Register.TenureOf(person, Day, House);
        return new Speaker.Known
        {
            Rule = rule,
            Person = person,
            Name = tenure?.Name ?? Register.NameOf(person),
            Office = Register.OfficeShown(person, Day, House, turn.Office),
            Constituency = tenure?.Constituency,
            Party = tenure?.Party,
            Tenure = tenure?.Id,
            Note = note ?? (tenure is null && Register.TenuresOf(person).Count > 0 ? "the register does not know the name of that day; this is the latest" : null),
        };
    }

    /// <summary>One of several, or the one.</summary>
    public Speaker Among(IEnumerable<(PersonId Person, Tenure? Tenure)> persons, string rule, Turn turn)
    {
        var all = persons.DistinctBy(p => p.Person).ToList();
        return all.Count == 1 ? Found(all[0].Person, all[0].Tenure, rule, turn) : new Speaker.OneOf
        {
            Rule = rule,
            Candidates = [.. all.Select(p => new Candidate(p.Person, Shown(p.Person, p.Tenure))).OrderBy(c => c.Name, StringComparer.Ordinal)],
        };
    }

    /// <summary>"Nicholas Brown (Newcastle upon Tyne East and Wallsend) (Lab)".</summary>
    public string Shown(PersonId person, Tenure? tenure) => Shown(Register, person, tenure ?? Register.TenureOf(person, Day, House));

    /// <summary>The same, of any day.</summary>
    public static string Shown(Register register, PersonId person, Tenure? tenure) =>
        (tenure?.Name ?? register.NameOf(person))
        + (tenure?.Constituency is { } place ? $" ({place})" : "") + (tenure?.Party is { } party ? $" ({party})" : "");

    private Introduction? Introduce(Turn turn)
    {
        if (turn.PrintedName is not { } name || name.Words.Length == 0 || (name.IsOneWord && turn.Attribution.Constituency is null && turn.Office is null))
        {
            return null;
        }
        var finding = Named(turn);
        if (finding.How is NameMatch.Surname or NameMatch.TitleWithoutPlace && turn.Attribution.Constituency is null && turn.Office is null)
        {
            return null;
        }
        var (person, tenure) = Certain(turn, finding);
        return new Introduction(turn.Index, name, turn.Title, person, tenure, turn.IsChair, turn.Office is not null || turn.Attribution.Constituency is not null);
    }

    private (PersonId? Person, Tenure? Tenure) Certain(Turn turn, NameFinding finding)
    {
        if (UseIds && turn.Attribution.PersonId is { } id && Register.OfSourceId(id) is { } own)
        {
            return (own, Register.TenureOf(own, Day, House));
        }
        return Rules.ByName(turn, this, "") is Speaker.Known known ? (known.Person, finding.Tenures.FirstOrDefault(t => t.Person == known.Person)) : (null, null);
    }
}
