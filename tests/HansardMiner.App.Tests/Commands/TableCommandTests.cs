using System.IO;
using System.Linq;
using System.Text.Json;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Commands;

/// <summary>Tables of answers, from the file to the screen, the export and the timeline.</summary>
[TestFixture]
internal sealed class TableCommandTests
{
    private const string Answers = """
        {"results":[{"value":{"id":91001,"house":"Commons","dateTabled":"2031-11-03T00:00:00","dateAnswered":"2031-11-05T00:00:00","uin":"81001","heading":"Depots: Visits",
        "questionText":"To ask the Minister how many visits there were to each depot.","answeringBodyName":"Department for Depots",
        "answerText":"<p>The following table shows the visits to each depot:</p><table><tr><td>Depot</td><td>2030-31</td><td>2031-32 (£ million)</td></tr><tr><td>Exwick visits</td><td>1,204</td><td>3.5</td></tr><tr><td>Wyebridge visits</td><td>*</td><td>-</td></tr></table><p>All figures are provisional.</p>"}}]}
        """;

    private string _folder = "";

    private string Index => Path.Combine(_folder, "index");

    [OneTimeSetUp]
    public void Mine()
    {
        _folder = Directory.CreateTempSubdirectory("hansard-tables-").FullName;
        File.WriteAllText(Path.Combine(_folder, "answers.json"), Answers);
        var mined = Invocation.Of("mine", Path.Combine(_folder, "answers.json"), "--index", Index);
        Assert.That(mined.Code, Is.Zero, mined.Out + mined.Messages);
    }

    [OneTimeTearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    private Invocation Run(params string[] arguments) => Invocation.Of([.. arguments, "--index", Index]);

    [Test]
    public void A_table_is_shown_with_its_columns_aligned_and_its_figures_marked()
    {
        var shown = Run("show", "wq/commons/2031-11-03/81001").Out;

        Assert.That(shown, Does.Contain("""
              Depot             2030-31  2031-32 (£ million)
              ----------------------------------------------
              Exwick visits     ⟦1,204⟧                ⟦3.5⟧
              Wyebridge visits        *                    -
            """), shown);
        Assert.That(shown, Does.Contain("All figures are provisional."));
    }

    [Test]
    public void Show_as_json_gives_rows_columns_roles_header_paths_and_states()
    {
        using var json = JsonDocument.Parse(Run("show", "wq/commons/2031-11-03/81001", "--json").Out);
        var table = json.RootElement.GetProperty("tables")[0];
        var cells = table.GetProperty("cells").EnumerateArray().ToList();

        Assert.That((table.GetProperty("rows").GetInt32(), table.GetProperty("columns").GetInt32(), cells.Count), Is.EqualTo((3, 3, 9)));
        Assert.That(cells.Select(c => c.GetProperty("role").GetString()), Is.EqualTo(new[] { "header", "header", "header", "label", "value", "value", "label", "value", "value" }));
        Assert.That(cells.Where(c => c.GetProperty("role").GetString() == "value").Select(c => c.GetProperty("state").GetString()), Is.EqualTo(new[] { "value", "value", "suppressed", "dash" }));
        Assert.That(cells[5].GetProperty("header_path").EnumerateArray().Select(p => p.GetString()), Is.EqualTo(new[] { "Exwick visits", "2031-32 (£ million)" }));
        Assert.That(cells[5].GetProperty("figures")[0].GetProperty("value").GetDecimal(), Is.EqualTo(3_500_000m));
    }

    [Test]
    public void The_tables_export_has_a_line_for_each_cell()
    {
        Assert.That(Run("export", "tables", "--jsonl", "-").Out.Split('\n', System.StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(9));
    }

    [Test]
    public void Figures_of_tables_are_claims_with_their_header_path_and_stand_on_the_timeline()
    {
        Assert.That(Run("export", "claims", "--jsonl", "-").Out, Does.Contain("\"header_path\":\"Exwick visits › 2030-31\"").And.Contain("\"quote\":\"Exwick visits\\t1,204\\t3.5\""));
        Assert.That(Run("timeline", "Exwick", "visits").Out, Does.Contain("1,204"));
    }
}
