using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using HansardMiner.Store;

namespace HansardMiner.LuceneNet;

/// <summary>The index of Lucene.Net in a folder beside hansard.db.</summary>
public sealed class LuceneSearchIndex : ISearchIndex
{
    private const string Again = ": run “hansard reindex”";
    private readonly IndexFolder _folder;
    private readonly string _path;
    private readonly ISearchSource _source;
    private readonly Lock _opening = new();
    private readonly LuceneSearchEngine _engine;
    private OpenIndex? _open;

    /// <summary>An index that need not be there yet.</summary>
    /// <param name="source">The records.</param>
    /// <param name="path">The folder of the index, usually <c>index/lucene</c>.</param>
    public LuceneSearchIndex(ISearchSource source, string path)
    {
        (_source, _path, _folder) = (source, path, new IndexFolder(path));
        _engine = new LuceneSearchEngine(this, source);
    }

    /// <inheritdoc/>
    public string Id => "lucene";

    /// <inheritdoc/>
    public bool IsWithRecords => false;

    /// <inheritdoc/>
    public ISearchEngine Engine => _engine;

    /// <inheritdoc/>
    public IndexReport Report()
    {
        var (index, fault) = Hold();
        using var view = _source.Look();
        if (index is null)
        {
            return fault is null ? new IndexReport(IndexHealth.Missing, $"there is no search index in {_path} yet{Again}", view.Count)
                : new IndexReport(IndexHealth.Unusable, $"the search index {_path} cannot be used, {fault}{Again}", view.Count);
        }
        try
        {
            return Compare(index, view);
        }
        finally
        {
            index.Release();
        }
    }

    /// <inheritdoc/>
    public void Apply(CancellationToken cancellation) => Guarded(() =>
    {
        using var seat = _folder.TakeSeat();
        var (index, fault) = Hold();
        if (index is null)
        {
            throw new StoreException(fault is null ? $"there is no search index in {_path} yet{Again}" : $"the search index {_path} cannot be used, {fault}{Again}");
        }
        try
        {
            using var view = _source.Look();
            if (Compare(index, view) is { Health: IndexHealth.Unusable } report)
            {
                throw new StoreException(report.Said);
            }
            if (view.Stamp == index.Stamp)
            {
                return;
            }
            var changes = view.ChangesSince(index.Stamp.State);
            using var pen = new IndexPen(index.Folder, isNew: false);
            foreach (var change in changes.Where(c => c.MayBeIndexed))
            {
                pen.Remove(change);
            }
            pen.Add(Changed(view, changes), null, cancellation);
            pen.Commit(view.Stamp);
        }
        finally
        {
            index.Release();
        }
    });

    /// <inheritdoc/>
    public void Rebuild(IProgress<(int Done, int Total)>? progress, CancellationToken cancellation) => Guarded(() =>
    {
        using var seat = _folder.TakeSeat();
        using var view = _source.Look();
        var total = view.Count;
        var built = _folder.Begin();
        using (var pen = new IndexPen(built, isNew: true))
        {
            pen.Add(view.Documents(0, long.MaxValue), done => progress?.Report((done, total)), cancellation);
            pen.Commit(view.Stamp);
        }
        _folder.Complete(built);
        progress?.Report((total, total));
    });

    /// <inheritdoc/>
    public IReadOnlyList<string> Check()
    {
        var (index, fault) = Hold();
        if (index is null)
        {
            return fault is null ? [] : [$"the search index {_path} cannot be used, {fault}{Again}"];
        }
        try
        {
            using var view = _source.Look();
            return new LuceneCheck(index, view).Run(Compare(index, view));
        }
        finally
        {
            index.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_opening)
        {
            _open?.Release();
            _open = null;
        }
    }

    /// <summary>The newest state of the index, to be released after use; null with the reason when it cannot be used, null without one when there is none.</summary>
    internal (OpenIndex? Index, string? Fault) Hold()
    {
        lock (_opening)
        {
            while (true)
            {
                var folder = _folder.Current;
                if (folder is null)
                {
                    return (null, null);
                }
                var (newest, fault) = _open is null || _open.Folder != folder ? OpenIndex.Open(folder) : _open.Newest();
                if (newest is null && _folder.Current != folder)
                {
                    // Another one was put in its place in this very moment.
                    continue;
                }
                if (newest != _open)
                {
                    _open?.Release();
                    _open = newest;
                }
                return _open is not null && _open.Hold() ? (_open, null) : (null, fault ?? "it was closed");
            }
        }
    }

    /// <summary>How a state of the index stands to a state of the records.</summary>
    internal IndexReport Compare(OpenIndex index, ISearchView view)
    {
        if (index.Stamp == view.Stamp)
        {
            return new IndexReport(IndexHealth.Current, string.Create(CultureInfo.InvariantCulture, $"in {_path}, up to date: {index.Count:N0} contributions"));
        }
        if (index.Stamp.State > view.Stamp.State || view.MarkOf(index.Stamp.State) != index.Stamp.Mark)
        {
            return new IndexReport(IndexHealth.Unusable, $"the search index {_path} is of other records than hansard.db, or of records of too long ago{Again}", view.Count);
        }
        var changed = view.ChangesSince(index.Stamp.State).Sum(c => c.End - c.First);
        return new IndexReport(IndexHealth.Behind, string.Create(
            CultureInfo.InvariantCulture, $"the search index {_path} is behind hansard.db: {changed:N0} contributions have changed since{Again}"), changed);
    }

    private static IEnumerable<IndexedDocument> Changed(ISearchView view, IReadOnlyList<IndexChange> changes)
    {
        var last = -1L;
        foreach (var change in changes)
        {
            foreach (var document in view.Documents(change.First, change.End))
            {
                if (document.First > last)
                {
                    last = document.First;
                    yield return document;
                }
            }
        }
    }

    private void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"the search index {_path} could not be written: {OpenIndex.Said(fault)}; the records are safe. Try “hansard reindex”", fault);
        }
    }
}
