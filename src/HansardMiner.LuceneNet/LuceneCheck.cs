using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using HansardMiner.Store;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace HansardMiner.LuceneNet;

/// <summary>Looks whether the files of an index are whole, and whether it has the contributions that the records have, each once.</summary>
internal sealed class LuceneCheck(OpenIndex index, ISearchView view)
{
    private readonly List<string> _faults = [];

    public IReadOnlyList<string> Run(IndexReport report)
    {
        try
        {
            Files();
            if (report.Health == IndexHealth.Unusable)
            {
                _faults.Add(report.Said);
            }
            else
            {
                Contributions();
            }
        }
        catch (Exception fault) when (OpenIndex.IsFault(fault))
        {
            _faults.Add("the search index is damaged: " + OpenIndex.Said(fault));
        }
        return _faults;
    }

    private void Files()
    {
        using var directory = FSDirectory.Open(index.Folder);
        using var said = new StringWriter(CultureInfo.InvariantCulture);
        var status = new CheckIndex(directory) { InfoStream = said }.DoCheckIndex();
        if (!status.Clean)
        {
            _faults.Add(string.Create(CultureInfo.InvariantCulture, $"the search index is damaged: {status.NumBadSegments} of its segments; run “hansard reindex”"));
        }
    }

    private void Contributions()
    {
        // Where it is behind, what has changed since is not compared.
        var changes = view.ChangesSince(index.Stamp.State);
        var has = new HashSet<long>();
        var twice = 0;
        foreach (var leaf in index.Searcher.IndexReader.Leaves)
        {
            var reader = leaf.AtomicReader;
            var numbers = reader.GetNumericDocValues(IndexFields.Number);
            for (var doc = 0; doc < reader.MaxDoc; doc++)
            {
                if (reader.LiveDocs?.Get(doc) ?? true)
                {
                    twice += has.Add(numbers.Get(doc)) ? 0 : 1;
                }
            }
        }
        has.RemoveWhere(n => IsChanged(n, changes));
        var missing = view.Numbers().Count(n => !IsChanged(n, changes) && !has.Remove(n));
        Add(twice, "contributions stand in the search index twice");
        Add(missing, "contributions are not in the search index");
        Add(has.Count, "contributions of the search index are not in the records");
    }

    private static bool IsChanged(long number, IReadOnlyList<IndexChange> changes) => changes.Any(c => number >= c.First && number < c.End);

    private void Add(int count, string said)
    {
        if (count > 0)
        {
            _faults.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {said}; run “hansard reindex”"));
        }
    }
}
