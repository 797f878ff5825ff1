using System.Collections.Generic;
using System.Globalization;
using HansardMiner.Store;

namespace HansardMiner.LuceneNet;

/// <summary>What is written with each commit of the index: who made it, how, and of which state of the records.</summary>
/// <param name="Stamp">The state of the records.</param>
internal sealed record CommitMark(IndexStamp Stamp)
{
    /// <summary>The layout of fields; to be counted up when it changes.</summary>
    private const string Schema = "3";

    private const string Engine = "Lucene.Net 4.8";

    /// <summary>The mark as Lucene keeps it.</summary>
    public IDictionary<string, string> Write() => new Dictionary<string, string>
    {
        ["engine"] = Engine, ["schema"] = Schema, ["words"] = HansardAnalyzer.Version,
        ["state"] = Stamp.State.ToString(CultureInfo.InvariantCulture), ["mark"] = Stamp.Mark,
    };

    /// <summary>Reads a mark; when it is not one of this program's, says why instead.</summary>
    public static (CommitMark? Mark, string? Fault) Read(IDictionary<string, string> kept)
    {
        string Of(string name) => kept.TryGetValue(name, out var value) ? value : "";
        if (Of("engine") != Engine)
        {
            return (null, Of("engine").Length == 0 ? "it was never completed" : $"it was made by another engine ({Of("engine")}; this one is {Engine})");
        }
        foreach (var (name, here) in ((string, string)[])[("schema", Schema), ("words", HansardAnalyzer.Version)])
        {
            if (Of(name) != here)
            {
                var isNewer = long.TryParse(Of(name), NumberStyles.None, CultureInfo.InvariantCulture, out var there) && there > long.Parse(here, CultureInfo.InvariantCulture);
                return (null, $"it was made by {(isNewer ? "a newer" : "an older")} hansard ({name} {Of(name)}; this one has {name} {here})");
            }
        }
        return long.TryParse(Of("state"), NumberStyles.None, CultureInfo.InvariantCulture, out var state)
            ? (new CommitMark(new IndexStamp(state, Of("mark"))), null) : (null, "it does not say of which state of the records it is");
    }
}
