using System.IO;
using System.Linq;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Commands;

/// <summary>Who later quoted a figure, over days invented for it.</summary>
internal sealed class QuotedTests
{
    private string _folder = "";

    private string Sources => Path.Combine(_folder, "sources");

    private string Index => Path.Combine(_folder, "index");

    [OneTimeSetUp]
    public void Mine()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-quoted-").FullName;
        Directory.CreateDirectory(Sources);
        Day("2031-02-03", "Mr Tam Ferris (Long Sands)", "In the year to March 2030 some 1,347 moorings were repaired by the Harbour Commission.");
        Day("2031-05-06", "Ms Ada Quill (Nether Vale)", "The Minister told us that 1,347 moorings were repaired.");
        Day("2031-06-07", "Ms Ada Quill (Nether Vale)", "It is said that 1,347 lighthouses were painted.");
        Day("2031-07-08", "Mr Oda Crane (Upper Reach)", "He promised that in the year to March 2030 some 1,347 moorings were repaired by the Harbour Commission, did he not?");
        Day("2030-01-02", "Mr Tam Ferris (Long Sands)", "So far 1,346 moorings were repaired.");
        var mined = Invocation.Of("mine", Sources, "--quiet", "--no-raw", "--index", Index);
        Assert.That(mined.Code, Is.Zero, mined.Messages);
    }

    [OneTimeTearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Later_speakers_with_the_same_figure_or_the_same_words_are_found_and_others_are_set_apart()
    {
        var json = Invocation.Of("quoted", Figure("2031-02-03"), "--json", "--index", Index).Json;
        var quoted = json.GetProperty("quoted").EnumerateArray().ToList();
        Assert.That(quoted.Select(q => q.GetProperty("said").GetString()), Is.EqualTo(new[] { "2031-05-06", "2031-07-08" }));
        Assert.That(quoted[1].GetProperty("shared_words").GetString(), Does.Contain("some 1,347 moorings were repaired by the Harbour Commission"));
        Assert.That(quoted[0].GetProperty("same").EnumerateArray().Select(s => s.GetString()), Has.Some.Contains("moorings"));
        Assert.That(quoted[0].GetProperty("differs").EnumerateArray().Select(s => s.GetString()), Has.Some.Contains("not said again"));
        var other = json.GetProperty("same_number_only").EnumerateArray().ToList();
        Assert.That(other.Select(q => q.GetProperty("said").GetString()), Is.EqualTo(new[] { "2031-06-07" }));
        Assert.That(other[0].GetProperty("differs").EnumerateArray().Select(s => s.GetString()), Has.Some.StartsWith("counts lighthouses"));
        Assert.That(json.GetProperty("earlier").GetArrayLength(), Is.Zero, "1,346 is another value");
    }

    [Test]
    public void Seen_from_the_last_speaker_the_others_were_earlier()
    {
        var json = Invocation.Of("quoted", Figure("2031-07-08"), "--json", "--index", Index).Json;
        Assert.That(json.GetProperty("quoted").GetArrayLength(), Is.Zero);
        Assert.That(json.GetProperty("earlier").GetArrayLength(), Is.EqualTo(2));
        Assert.That(Invocation.Of("quoted", Figure("2031-07-08"), "--index", Index).Out, Does.Contain("No later quotation found.").And.Contain("Said before:"));
    }

    [Test]
    public void What_is_no_figure_is_refused_in_words() =>
        Assert.That(Invocation.Of("quoted", "no/such/c1@2-3", "--index", Index) is { Code: 1 } run && run.Messages.Contains("there is no figure", System.StringComparison.Ordinal), Is.True);

    private string Figure(string day) => Invocation.Of("claims", "--json", "--from", day, "--to", day, "--index", Index).Json.EnumerateArray()
        .First(c => c.GetProperty("value").GetDecimal() == 1347).GetProperty("id").GetString()!;

    private void Day(string day, string speaker, string words) => File.WriteAllText(Path.Combine(Sources, $"debates{day}a.xml"),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<publicwhip>\n"
        + $"<major-heading id=\"uk.org.publicwhip/debate/{day}a.20.0\" colnum=\"20\">Moorings</major-heading>\n"
        + $"<speech speakername=\"{speaker}\" id=\"uk.org.publicwhip/debate/{day}a.20.1\" colnum=\"20\" time=\"10:00:00\"><p>{words}</p></speech>\n</publicwhip>\n");
}
