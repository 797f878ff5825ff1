using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Present.Exports;
using HansardMiner.Query;
using HansardMiner.Store;
using HansardMiner.Timelines;

namespace HansardMiner.App.Commands;

/// <summary>What <c>hansard export</c> writes: the tables of an export, whose rows are read while they are written.</summary>
/// <param name="store">The records.</param>
/// <param name="isDatabase">Whether they go into a database: figures and commitments then bring the contributions they stand in.</param>
internal sealed class ExportContents(IRecordStore store, bool isDatabase)
{
    /// <summary>With more documents than these, all are gone through rather than looked up one by one.</summary>
    private const int Few = 2_000;

    private const string Contributions = "contributions";

    private static readonly Dictionary<string, string> ToContributions = new() { ["contribution_id"] = Contributions };

    private readonly Dictionary<string, string?> _hashes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _documents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _contributions = new(StringComparer.Ordinal);

    /// <summary>What can be exported.</summary>
    public static IReadOnlyList<string> Names { get; } = ["claims", "undertakings", "hits", Contributions, "questions", "tables", "timeline", "all"];

    /// <summary>Figures.</summary>
    public ExportBook Claims(string typed, ClaimQuery asked) => new(typed.Length == 0 ? "Figures" : $"Figures: {typed}", WithContributions(ClaimTable(asked)))
    { Figures = store.Claims(asked) };

    /// <summary>Commitments to act.</summary>
    public ExportBook Undertakings(string typed, UndertakingQuery asked) => new(typed.Length == 0 ? "Commitments to act" : $"Commitments to act: {typed}", WithContributions(UndertakingTable(asked)));

    /// <summary>What a search finds, the newest first.</summary>
    public static ExportBook Hits(string typed, HitWalk walk) => new($"Found: {typed}", [ExportTable.Of("hits", "a contribution that was found", HitRow.Columns, walk.Hits())]);

    /// <summary>A timeline.</summary>
    public ExportBook Timeline(Timeline timeline)
    {
        var tables = TimelineTables.Of(timeline, Sha).ToList();
        foreach (var row in isDatabase ? TimelineRow.Of(timeline, withOthers: true) : [])
        {
            Note(row.Hit);
        }
        tables[0] = tables[0] with { References = tables[0].References.Concat(ToContributions).ToDictionary() };
        return new ExportBook($"Timeline: {timeline.Asked}", WithContributions([.. tables])) { Figures = TimelineRow.Of(timeline, withOthers: true).Select(r => r.Hit) };
    }

    /// <summary>Contributions, written questions, the cells of tables, or everything.</summary>
    public ExportBook All(string what) => what switch
    {
        Contributions => new("Contributions", [ContributionTable(ContributionRow.Of(store.Documents()))]),
        "questions" => new("Written questions", [Questions()]),
        "tables" => new("Cells of tables", [Cells()]),
        _ => new("Everything in the index",
            [ClaimTable(new ClaimQuery()), UndertakingTable(new UndertakingQuery()), ContributionTable(ContributionRow.Of(store.Documents())), Questions(), Cells()])
        { Figures = store.Claims(new ClaimQuery()) },
    };

    private ExportTable ClaimTable(ClaimQuery asked) =>
        ExportTable.Of("claims", "a figure that was given", ClaimColumns.With(Sha), Noted(store.Claims(asked))) with { References = ToContributions };

    private ExportTable UndertakingTable(UndertakingQuery asked) =>
        ExportTable.Of("undertakings", "a commitment to act", UndertakingColumns.With(Sha), Noted(store.Undertakings(asked))) with { References = ToContributions };

    private ExportTable ContributionTable(IEnumerable<ContributionRow> rows) => ExportTable.Of(Contributions, "a speech, question or answer", ContributionRow.Columns(Sha), rows);

    private ExportTable Questions() => ExportTable.Of("questions", "a written question with its answer", QuestionRow.Columns(Sha), QuestionRow.Of(store.Documents()));

    private ExportTable Cells() =>
        ExportTable.Of("tables", "a cell of a table", TableCellRow.Columns(Sha), TableCellRow.Of(store.Documents())) with { References = ToContributions };

    /// <summary>The contributions come last: by then it is known which they are.</summary>
    private IReadOnlyList<ExportTable> WithContributions(params IReadOnlyList<ExportTable> tables) =>
        isDatabase ? [.. tables, ContributionTable(NotedContributions())] : tables;

    private IEnumerable<ContributionRow> NotedContributions()
    {
        var documents = _documents.Count <= Few ? _documents.Order(StringComparer.Ordinal).Select(store.Find).OfType<StoredDocument>() : store.Documents();
        foreach (var row in ContributionRow.Of(documents))
        {
            if (_contributions.Contains(row.Stored.Document.Id.Contribution(row.Ordinal).Value))
            {
                yield return row;
            }
        }
    }

    private IEnumerable<T> Noted<T>(IEnumerable<T> hits)
        where T : QuotedHit => isDatabase ? hits.Select(Note) : hits;

    private T Note<T>(T hit)
        where T : QuotedHit
    {
        _documents.Add(hit.Document.Value);
        _contributions.Add(hit.Contribution.Value);
        return hit;
    }

    private string? Sha(string path) => _hashes.TryGetValue(path, out var known) ? known : _hashes[path] = store.FindSource(path)?.Source.Sha256;
}
