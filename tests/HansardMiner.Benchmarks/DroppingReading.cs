using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Benchmarks;

/// <summary>Counts what a reader gives and keeps none of it.</summary>
internal sealed class DroppingReading : IReading
{
    /// <summary>How many documents came.</summary>
    public int Documents { get; private set; }

    /// <summary>How many contributions they had.</summary>
    public long Contributions { get; private set; }

    /// <inheritdoc/>
    public void Add(Document document)
    {
        Documents++;
        Contributions += document.Contributions.Count;
    }

    /// <inheritdoc/>
    public void Report(Diagnostic diagnostic)
    {
    }

    /// <inheritdoc/>
    public void Redirect(string oldSourceId, string newSourceId)
    {
    }
}
