using System;
using System.IO;
using System.Threading;
using HansardMiner.Parse.Json;
using HansardMiner.Parse.Sources;

namespace HansardMiner.Parse.HansardApi;

/// <summary>
/// Reads the answers of hansard-api.parliament.uk: a debate with the debates under it, divisions, and found contributions.
/// A list that only names debates is reported, for it holds no proceedings.
/// </summary>
public sealed class HansardApiReader : IReader
{
    /// <inheritdoc/>
    public string Format => "Hansard API JSON";

    /// <inheritdoc/>
    public Recognition Recognise(SourceHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        var text = head.Text.AsSpan().TrimStart();
        if (!text.StartsWith("{") && !text.StartsWith("["))
        {
            return new(0, "does not begin as JSON");
        }
        if (Has(text, "Overview") && (Has(text, "Navigator") || Has(text, "ChildDebates") || Has(text, "Items")))
        {
            return new(96, "fields \"Overview\" and \"Items\"");
        }
        if (Has(text, "ItemType") && Has(text, "AttributedTo"))
        {
            return new(90, "fields \"ItemType\" and \"AttributedTo\"");
        }
        if (Has(text, "AyesCount") && Has(text, "NoesCount"))
        {
            return new(85, "fields \"AyesCount\" and \"NoesCount\"");
        }
        if (Has(text, "AyeCount") && Has(text, "NoCount") && Has(text, "DivisionId"))
        {
            return new(85, "fields \"AyeCount\" and \"NoCount\"");
        }
        return Has(text, "DebateSectionExtId") ? new(80, "a field \"DebateSectionExtId\"")
            : Has(text, "HRSTag") ? new(60, "a field \"HRSTag\"")
            : new(0, "none of the fields \"Overview\", \"ItemType\", \"AyesCount\"");
    }

    /// <inheritdoc/>
    public void Read(SourceHead head, Stream bytes, IReading reading, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(reading);
        var records = new HansardApiRecords(reading);
        var source = new JsonSource(new JsonForest(records.Take), reading, () => records.Documents);
        source.Read(head, bytes, cancellation);
        records.Finish(source.Faults > 0);
    }

    private static bool Has(ReadOnlySpan<char> text, string field) => text.Contains($"\"{field}\"", StringComparison.OrdinalIgnoreCase);
}
