using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>A shelf of documents that are at hand: reads through all of them for each question. For small stores, and to check indexed ones against.</summary>
/// <param name="documents">The documents.</param>
/// <param name="find">Finds a document or contribution by an id of the source's own, superseded ones included.</param>
public sealed class DocumentShelf(IEnumerable<Document> documents, Func<string, StoredDocument?> find) : ICitationShelf
{
    private readonly List<Document> _documents = [.. documents.OrderBy(d => d.Id)];

    /// <inheritdoc/>
    public IEnumerable<Citable> WithColumns(DateOnly day, CitedColumns? asked = null) => WithColumns(d => d.Date == day);

    /// <inheritdoc/>
    public IEnumerable<Citable> WithColumns(int volume, CitedColumns? asked = null) => WithColumns(d => Whole(d).Volume == volume);

    /// <inheritdoc/>
    public IEnumerable<Citable> OfDay(DateOnly day) => _documents.Where(d => d.Date == day).Select(Whole);

    /// <inheritdoc/>
    public IEnumerable<Citable> WithUin(Uin uin) => _documents
        .Where(d => ((d as WrittenQuestion)?.Uins ?? []).Concat(d.Contributions.Select(c => c.Uin).OfType<Uin>()).Any(u => u.Value.Equals(uin.Value, StringComparison.OrdinalIgnoreCase)))
        .Select(Whole);

    /// <inheritdoc/>
    public Citable? WithSourceId(string id) => find(id) is { } found
        ? Whole(found.Document) with { Ordinal = found.Asked is { } asked ? Enumerable.Range(1, found.Document.Contributions.Count).First(i => found.Document.Id.Contribution(i) == asked) : 0 } : null;

    /// <inheritdoc/>
    public IEnumerable<Citable> WithAddress(Uri address) => _documents.Where(d => d.Permalink == address || d.Contributions.Any(c => c.Permalink == address))
        .SelectMany(d => d.Permalink == address ? [Whole(d)] : Parts(d).Where(c => d.Contributions[c.Ordinal - 1].Permalink == address));

    /// <inheritdoc/>
    public IEnumerable<Citable> Articles(string title) => _documents.Where(d => d.Kind == DocumentKind.Article).Select(Whole);

    /// <inheritdoc/>
    public (DateOnly? Before, DateOnly? After) Neighbours(DateOnly day, House? house)
    {
        var days = _documents.Where(d => house is null || d.House == house).Select(d => d.Date).OfType<DateOnly>().Distinct().Order().Cast<DateOnly?>().ToList();
        return (days.LastOrDefault(d => d < day), days.FirstOrDefault(d => d > day));
    }

    /// <inheritdoc/>
    public CitedRecord Describe(Citable citable)
    {
        ArgumentNullException.ThrowIfNull(citable);
        var document = _documents.First(d => d.Id == citable.Document);
        return CitedRecords.Of(document, citable.Ordinal, citable.Ordinal == 0 ? null : document.Contributions[citable.Ordinal - 1]);
    }

    private IEnumerable<Citable> WithColumns(Func<Document, bool> isMeant) =>
        _documents.Where(isMeant).SelectMany(Parts).Where(c => c.Column is not null || c.ColumnChanges.Count > 0);

    private static IEnumerable<Citable> Parts(Document document) => document.Contributions.Select((c, i) => Whole(document) with
    {
        Ordinal = i + 1, Column = c.Column, ColumnChanges = c.ColumnChanges,
    });

    private static Citable Whole(Document document) => CitedRecords.Head(document);
}
