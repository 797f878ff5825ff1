using System.Collections.Concurrent;
using HansardMiner.Records;

namespace HansardMiner.Sqlite.Words;

/// <summary>As many analysts as threads ask at once, each with the words that it has met.</summary>
internal sealed class WordAnalysts
{
    private readonly ConcurrentBag<WordAnalyst> _idle = [];

    public WordRows Analyse(Document document)
    {
        var analyst = _idle.TryTake(out var idle) ? idle : new WordAnalyst();
        var rows = analyst.Analyse(document);
        _idle.Add(analyst);
        return rows;
    }
}
