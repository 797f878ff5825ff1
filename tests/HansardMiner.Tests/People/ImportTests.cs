using System.IO;
using System.Linq;
using HansardMiner.People;
using HansardMiner.People.Import;
using HansardMiner.Records;
using HansardMiner.Tests.Mining;
using NUnit.Framework;
using static HansardMiner.Tests.People.InventedRegister;

namespace HansardMiner.Tests.People;

[TestFixture]
internal sealed class ImportTests
{
    [Test]
    public void Every_file_says_what_it_held()
    {
        Assert.That(Import.Files.Select(f => (Path.GetFileName(f.Path), f.Kind)), Is.EqualTo(((string, string?)[])
        [
            ("aliases.xml", "other names"), ("all-members.xml", "members"), ("constituencies.xml", "names of constituencies"), ("ministers.json", "offices"),
            ("peers.xml", "members"), ("people.json", "members"), ("people.xml", "persons"),
        ]));
        Assert.That(Import.Files.SelectMany(f => f.Gaps), Is.Empty);
        Assert.That(Import.Gaps, Is.Empty);
    }

    [Test]
    public void The_order_of_paths_and_reading_twice_change_nothing()
    {
        var files = Directory.GetFiles(Folder);
        var again = MemberFiles.Read([.. files.Reverse(), .. files, Folder]).Data;
        Assert.That(again.Tenures, Is.EqualTo(Import.Data.Tenures));
        Assert.That(again.Offices, Is.EqualTo(Import.Data.Offices));
        Assert.That(again.Persons, Is.EqualTo(Import.Data.Persons));
        Assert.That(again.Aliases, Is.EqualTo(Import.Data.Aliases));
    }

    [Test]
    public void Members_of_the_newer_format_are_the_same_kind_of_members()
    {
        var day = new System.DateOnly(2034, 6, 1);
        var vane = Members.Named("Iris Vane", day, House.Commons).Tenures.Single();
        Assert.That((vane.Constituency, vane.Party, vane.Person.Value), Is.EqualTo(("Upper Ludmoor", "Green Lamp", "uk.org.publicwhip/person/90301")));
        Assert.That(Members.Named("Iris Vane-Tempest", day, House.Commons).How, Is.EqualTo(NameMatch.OtherName));
        Assert.That(Members.MembersFor("Ludmoor, Upper", day, House.Commons).Single(), Is.EqualTo(vane));
        Assert.That(Members.Named("Baroness Lumley of Castle Dene", new System.DateOnly(2033, 1, 1), House.Lords).Tenures.Single().Person.Value, Is.EqualTo("uk.org.publicwhip/person/90302"));
        Assert.That(Members.OfSourceId("mnis/90301")!.Value.Value, Is.EqualTo("uk.org.publicwhip/person/90301"));
    }

    [Test]
    public void Files_without_member_data_are_named_as_such_and_broken_ones_say_where()
    {
        using var folder = new TemporaryFolder();
        folder.Write("notes.txt", "nothing of the kind");
        folder.Write("page.xml", "<html><body/></html>");
        folder.Write("list.json", "{\"items\": [1, 2]}");
        folder.Write("cut.xml", File.ReadAllText(Path.Combine(Folder, "all-members.xml"))[..900]);
        folder.Write("cut.json", "{\"memberships\": [");
        var read = MemberFiles.Read([folder.Path]);
        Assert.That(read.Files.Where(f => f.Kind is null).Select(f => Path.GetFileName(f.Path)), Is.EquivalentTo((string[])["notes.txt", "page.xml", "list.json", "cut.json"]));
        Assert.That(read.Files.Single(f => f.Path.EndsWith("cut.xml", System.StringComparison.Ordinal)).Gaps.Single(), Does.Contain("breaks off"));
        Assert.That(read.Data.Tenures, Is.Not.Empty, "what stands before the break is taken");
    }

    [Test]
    public void A_register_knows_members_without_a_list_of_persons()
    {
        var data = MemberFiles.Read([Path.Combine(Folder, "all-members.xml")]);
        Assert.That(data.Gaps.Single(), Does.Contain("belong to nobody"));
        Assert.That(Register.Of(data.Data).Named("Susan Brant", Day, House.Commons).Tenures.Single().Person.Value, Is.EqualTo("uk.org.publicwhip/member/900004"));
    }
}
