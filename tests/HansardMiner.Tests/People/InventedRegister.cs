using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.People;
using HansardMiner.People.Import;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using HansardMiner.Text;

namespace HansardMiner.Tests.People;

/// <summary>The invented members of corpus/people, and debates in which they speak.</summary>
internal static class InventedRegister
{
    public static string Folder { get; } = Path.Combine(Corpus.Repository, "corpus", "people");

    public static ImportedMembers Import { get; } = MemberFiles.Read([Folder]);

    public static Register Members { get; } = Register.Of(Import.Data);

    public static DateOnly Day { get; } = new(2031, 3, 10);

    /// <summary>The speakers of a debate of that day whose turns are attributed so.</summary>
    public static IReadOnlyList<Speaker?> Speakers(params Attribution[] attributions) => Speakers(House.Commons, Day, attributions);

    public static IReadOnlyList<Speaker?> Speakers(House house, DateOnly? day, params Attribution[] attributions) =>
        [.. new Resolver(Members).Resolve(Debate(house, day, attributions)).Contributions.Select(c => c.Speaker)];

    public static Debate Debate(House house, DateOnly? day, params Attribution[] attributions) => new()
    {
        Id = new RecordId("test/1"),
        Headings = ["Paths and Lamps"],
        House = house,
        Date = day,
        Contributions = [.. attributions.Select(a => new Contribution
        {
            Kind = ContributionKind.Speech, Text = "Order.", Passages = [new Passage(new TextSpan(0, 6))], Attribution = a,
        })],
    };

    public static Attribution Name(string name, string? constituency = null, string? party = null, string? id = null) => new()
    {
        Printed = name + (constituency is null ? "" : $" ({constituency})") + (party is null ? "" : $" ({party})"), Name = name, Constituency = constituency, Party = party, PersonId = id,
    };

    public static Attribution Office(string office, string? name = null) =>
        new() { Printed = name is null ? office : $"{office} ({name})", Office = office, Name = name };

    /// <summary>"Margaret Pell: full name", "one of Anna Field, Anna Field: several of that name", "-: why".</summary>
    public static string Said(Speaker? speaker) => speaker switch
    {
        Speaker.Known known => $"{known.Name}: {known.Rule}",
        Speaker.OneOf several => $"one of {string.Join(", ", several.Candidates.Select(c => c.Name))}: {several.Rule}",
        { } other => "-: " + other.Rule,
        null => "nothing",
    };
}
