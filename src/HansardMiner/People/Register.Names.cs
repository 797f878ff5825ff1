using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.People;

/// <content>Names.</content>
public sealed partial class Register
{
    /// <summary>Who fits a printed name on a day: "Mr. Edward Vaizey", "N. Brown", "Lord Hunt of Wirral", "The Lord Bishop of Leeds", "Mr. Vaizey".</summary>
    /// <param name="name">The name as printed, without brackets.</param>
    /// <param name="day">The day.</param>
    /// <param name="house">The House; null when not stated: all are searched.</param>
    /// <param name="constituency">The constituency printed beside it; null when none is.</param>
    public NameFinding Named(string name, DateOnly day, House? house, string? constituency = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        var printed = PrintedName.Of(name);
        if (printed.Words.Length == 0)
        {
            return NameFinding.Nobody;
        }
        bool Here(Tenure t) => (house is null || t.House == house) && Sits(t, day);
        var fitting = _names.Whole(printed, Here, day);
        var otherDays = fitting.OtherDays;
        foreach (var next in (Func<NameFinding>[])
            [() => _names.Parts(printed, Here, NameMatch.WithoutMiddleNames), () => BySeat(printed, constituency, day, house),
             () => _names.Parts(printed, Here, NameMatch.Initials), () => _names.WithoutPlace(printed, Here), () => _names.Surname(printed, Here)])
        {
            if (fitting.Tenures.Count > 0)
            {
                break;
            }
            fitting = next();
            otherDays |= fitting.OtherDays;
        }
        if (fitting.Tenures.Count > 1)
        {
            fitting = fitting with { Tenures = Told(fitting.Tenures, printed, constituency, day, house) };
        }
        if (fitting.How > NameMatch.OtherName && fitting.Tenures.Any(t => t.House is { } of && day < _from[of]))
        {
            // Before the lists are whole, that only one of the listed members fits is no proof.
            return new NameFinding(NameMatch.None, [], true);
        }
        return fitting.Tenures.Count > 0 ? fitting : fitting with { OtherDays = otherDays };
    }

    /// <summary>
    /// After the last day of the lists: the only person who ever bore the whole name in that House, if an office or a seat on a committee shows that he or she
    /// still sits. Null otherwise.
    /// </summary>
    public PersonId? StillSitting(string name, DateOnly day, House house)
    {
        ArgumentNullException.ThrowIfNull(name);
        var printed = PrintedName.Of(name);
        if (printed.Words.Length == 0 || NamesKnownUntil(house) is not { } until || day <= until)
        {
            return null;
        }
        var ever = _names.Whole(printed, t => t.House == house, day).Tenures.Select(t => t.Person)
            .Concat(_latest[printed.Key]).Distinct().ToList();
        return ever is [var only] && _tenures[only].Any(t => t.House == house) && _offices.Of(only, day).Any(o => o.Kind is not (OfficeKind.Party or OfficeKind.PrivateSecretary)) ? only : null;
    }

    /// <summary>All who were ever called so, on whatever day and in whatever House, the closest fit only.</summary>
    public IReadOnlyList<PersonId> EverNamed(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var printed = PrintedName.Of(name);
        if (printed.Words.Length == 0)
        {
            return [];
        }
        var findings = new[]
        {
            _names.Whole(printed, _ => true, default), _names.Parts(printed, _ => true, NameMatch.WithoutMiddleNames), _names.Parts(printed, _ => true, NameMatch.Initials),
            _names.WithoutPlace(printed, _ => true), _names.Surname(printed, _ => true),
        };
        return [.. (findings.FirstOrDefault(f => f.Tenures.Count > 0)?.Tenures.Select(t => t.Person) ?? []).Concat(_latest[printed.Key]).Distinct()];
    }

    /// <summary>Whether a tenure's holder may be addressed so: nobody is called Mrs. Geoffrey Smith.</summary>
    internal static bool MayBe(Tenure tenure, PrintedName printed) =>
        printed.Sex == Sex.NotSaid || GivenNames.SexOf(tenure) is var known && (known == Sex.NotSaid || known == printed.Sex);

    private NameFinding BySeat(PrintedName printed, string? constituency, DateOnly day, House? house)
    {
        if (constituency is null || printed.Title is not null)
        {
            return NameFinding.Nobody;
        }
        var sitting = MembersFor(constituency, day, house).Where(t => EndsWith(printed.Whole, NameWords.Fold(t.Family)) && IsSameInitial(printed, t)).ToList();
        return sitting.Count > 0 ? new NameFinding(NameMatch.SurnameAndConstituency, sitting, false) : NameFinding.Nobody;
    }

    /// <summary>What else is printed tells several of one name apart: the constituency, then the form of address.</summary>
    private IReadOnlyList<Tenure> Told(IReadOnlyList<Tenure> fitting, PrintedName printed, string? constituency, DateOnly day, House? house)
    {
        if (constituency is not null)
        {
            var sitting = MembersFor(constituency, day, house).Select(t => t.Person).ToHashSet();
            if (fitting.Where(t => sitting.Contains(t.Person)).ToList() is { Count: > 0 } seated)
            {
                return seated;
            }
        }
        return fitting.Where(t => MayBe(t, printed)).ToList() is { Count: > 0 } addressed ? addressed : fitting;
    }

    private static bool EndsWith(string name, string family) =>
        family.Length > 0 && name.EndsWith(family, StringComparison.Ordinal) && (name.Length == family.Length || name[^(family.Length + 1)] == ' ');

    /// <summary>A surname alone, or a given name that may be a short form: it begins with the same letter.</summary>
    private static bool IsSameInitial(PrintedName printed, Tenure tenure)
    {
        var given = NameWords.Fold(tenure.Given);
        return printed.Whole == NameWords.Fold(tenure.Family) || given.Length == 0 || printed.Words[0][0] == given[0]
            || NameWords.Split(given).Any(g => g[0] == printed.Words[0][0]);
    }
}
