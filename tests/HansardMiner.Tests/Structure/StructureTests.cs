using System;
using System.Collections.Generic;
using System.Linq;
using NUnit.Framework;

namespace HansardMiner.Tests.Structure;

[TestFixture]
internal sealed class StructureTests
{
    private static readonly string[] Projects = ["src/HansardMiner", "src/HansardMiner.Sqlite", "src/HansardMiner.LuceneNet", "src/HansardMiner.Skia", "src/HansardMiner.Web", "src/HansardMiner.Mcp", "src/HansardMiner.App"];

    private static readonly string[] OutsideWatched = ["AngleSharp", "CsvHelper", "Humanizer", "System.Xml", "System.Text.Json", "System.Net.Http", "System.Net.Sockets", "Polly", "Microsoft.Data", "Spectre", "System.CommandLine", "DocumentFormat", "Parquet", "SkiaSharp", "ModelContextProtocol"];

    private static IEnumerable<SourceFile> All => Projects.SelectMany(SourceFile.Under);

    [Test]
    public void Every_using_line_points_to_a_floor_that_the_table_allows()
    {
        var table = FloorTable.Read();
        var wrong = new List<string>();
        foreach (var file in SourceFile.Under("src/HansardMiner"))
        {
            if (!table.TryGetValue(file.Folder, out var allowed))
            {
                wrong.Add($"{file.Path}: the folder {file.Folder} is not in the table of src/README.md");
                continue;
            }
            foreach (var used in file.Usings)
            {
                if (used.StartsWith("HansardMiner.", StringComparison.Ordinal))
                {
                    var folder = used["HansardMiner.".Length..].Replace('.', '/');
                    if (folder != file.Folder && !allowed.Folders.Contains(folder))
                    {
                        wrong.Add($"{file.Path}: uses {folder}");
                    }
                }
                else if (OutsideWatched.Any(o => used.StartsWith(o, StringComparison.Ordinal))
                    && !allowed.Outside.Any(o => used.StartsWith(o, StringComparison.Ordinal)))
                {
                    wrong.Add($"{file.Path}: uses {used} from outside");
                }
            }
        }
        Assert.That(wrong, Is.Empty, string.Join('\n', wrong));
    }

    [Test]
    public void The_table_itself_has_no_arrow_that_runs_upward()
    {
        Assert.That(Upward(FloorTable.Read()), Is.Empty);
    }

    private static List<string> Upward(IReadOnlyDictionary<string, (IReadOnlyList<string> Folders, IReadOnlyList<string> Outside)> table)
    {
        var order = table.Keys.ToList();
        return [.. table.SelectMany(row => row.Value.Folders.Where(f => order.IndexOf(f) > order.IndexOf(row.Key) || !order.Contains(f)).Select(f => $"{row.Key} → {f}"))];
    }

    [TestCase("HansardMiner.Web")]
    [TestCase("HansardMiner.Sqlite")]
    public void Every_using_line_of_a_project_with_folders_points_to_a_floor_that_its_table_allows(string project)
    {
        var table = FloorTable.Read("folder of " + project);
        var wrong = new List<string>();
        foreach (var file in SourceFile.Under("src/" + project).Where(f => f.Folder.Length > 0))
        {
            if (!table.TryGetValue(file.Folder, out var allowed))
            {
                wrong.Add($"{file.Path}: the folder {file.Folder} is not in the table of src/README.md");
                continue;
            }
            wrong.AddRange(file.Usings.Where(u => u.StartsWith(project + ".", StringComparison.Ordinal)).Select(u => u[(project.Length + 1)..].Replace('.', '/'))
                .Where(f => f != file.Folder && !allowed.Folders.Contains(f)).Select(f => $"{file.Path}: uses {f}"));
        }
        Assert.That(wrong, Is.Empty, string.Join('\n', wrong));
        Assert.That(Upward(table), Is.Empty);
    }

    [Test]
    public void The_pages_use_neither_an_engine_nor_the_app() =>
        Assert.That(SourceFile.Under("src/HansardMiner.Web").Where(f => f.Usings.Any(u => u.StartsWith("HansardMiner.Sqlite", StringComparison.Ordinal) || u.StartsWith("HansardMiner.LuceneNet", StringComparison.Ordinal)))
            .Select(f => f.Path), Is.Empty);

    [Test]
    public void The_store_project_uses_only_the_seam_and_the_floors_below()
    {
        string[] allowed = ["Store", "Questions", "Query", "People", "Records", "Claims", "Figures", "Text", "Timelines", "Present", "Present.Exports"];
        var wrong = SourceFile.Under("src/HansardMiner.Sqlite")
            .SelectMany(f => f.Usings.Where(u => u.StartsWith("HansardMiner.", StringComparison.Ordinal)).Select(u => (f.Path, Folder: u["HansardMiner.".Length..])))
            .Where(u => !allowed.Contains(u.Folder) && !u.Folder.StartsWith("Sqlite", StringComparison.Ordinal));
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void The_search_engine_project_uses_only_the_seam_and_the_floors_below()
    {
        string[] allowed = ["Store", "Query", "Records", "LuceneNet"];
        var wrong = SourceFile.Under("src/HansardMiner.LuceneNet")
            .SelectMany(f => f.Usings.Where(u => u.StartsWith("HansardMiner.", StringComparison.Ordinal)).Select(u => (f.Path, Folder: u["HansardMiner.".Length..])))
            .Where(u => !allowed.Contains(u.Folder));
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void The_tools_use_only_the_enquiries_and_what_they_ask_and_answer()
    {
        string[] allowed = ["Asking", "Access", "Store", "Present.Answers"];
        var wrong = SourceFile.Under("src/HansardMiner.Mcp").SelectMany(f => f.Usings.Where(u => u.StartsWith("HansardMiner.", StringComparison.Ordinal) && !allowed.Contains(u["HansardMiner.".Length..])).Select(u => (f.Path, u)));
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void The_picture_project_uses_only_the_chart()
    {
        var wrong = SourceFile.Under("src/HansardMiner.Skia").SelectMany(f => f.Usings.Where(u => u.StartsWith("HansardMiner.", StringComparison.Ordinal) && u != "HansardMiner.Present.Charts").Select(u => (f.Path, u)));
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void Nothing_uses_the_app() =>
        Assert.That(All.Where(f => !f.Path.StartsWith("src/HansardMiner.App/", StringComparison.Ordinal) && f.Usings.Any(u => u.StartsWith("HansardMiner.App", StringComparison.Ordinal)))
            .Select(f => f.Path), Is.Empty);

    [Test]
    public void A_namespace_is_its_folder()
    {
        var wrong = All.Where(f => !f.Lines.Contains($"namespace {Namespace(f)};")).Select(f => f.Path);
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void No_file_is_longer_than_300_lines() =>
        Assert.That(All.Where(f => f.Lines.Count > 300).Select(f => $"{f.Path}: {f.Lines.Count}"), Is.Empty);

    private static string Namespace(SourceFile file)
    {
        var project = file.Path.Split('/')[1];
        return file.Folder.Length == 0 ? project : project + "." + file.Folder.Replace('/', '.');
    }
}
