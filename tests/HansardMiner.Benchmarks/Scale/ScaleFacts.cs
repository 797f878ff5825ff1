using System.Collections.Generic;

namespace HansardMiner.Benchmarks.Scale;

/// <summary>What is known of one corpus and its indexes; kept beside the index, so that it need not be built again.</summary>
internal sealed class ScaleFacts
{
    /// <summary>The corpus' name.</summary>
    public required string Name { get; init; }

    /// <summary>How many contributions.</summary>
    public long Contributions { get; set; }

    /// <summary>How many figures.</summary>
    public long Figures { get; set; }

    /// <summary>The bytes of their text.</summary>
    public long Text { get; set; }

    /// <summary>The bytes of the source files.</summary>
    public long Sources { get; set; }

    /// <summary>What was built: "mine", "mine with lucene", "fts5", "lucene", "naive".</summary>
    public Dictionary<string, Built> Built { get; set; } = [];

    /// <summary>The bytes on disk of parts: "search: words_data", "text: contributions", "lucene", "naive".</summary>
    public Dictionary<string, long> Disk { get; set; } = [];
}
