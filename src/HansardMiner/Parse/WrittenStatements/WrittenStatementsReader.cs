using System;
using System.IO;
using System.Threading;
using HansardMiner.Parse.Json;
using HansardMiner.Parse.Sources;

namespace HansardMiner.Parse.WrittenStatements;

/// <summary>
/// Reads the answers of the Written Statements API: its list of statements, one statement, and a bare list. A file of any length is read in the memory of its longest statement.
/// </summary>
public sealed class WrittenStatementsReader : IReader
{
    /// <inheritdoc/>
    public string Format => "Written Statements JSON";

    /// <inheritdoc/>
    public Recognition Recognise(SourceHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        var text = head.Text.AsSpan().TrimStart();
        if (!text.StartsWith("{") && !text.StartsWith("["))
        {
            return new(0, "does not begin as JSON");
        }
        return !Has(text, "dateMade") ? new(0, "no field \"dateMade\"")
            : Has(text, "questionText") ? new(10, "fields \"dateMade\" and \"questionText\": another format")
            : Has(text, "memberRole") || Has(text, "noticeNumber") || Has(text, "hasLinkedStatements") ? new(95, "fields \"dateMade\" and \"memberRole\"")
            : Has(text, "uin") && Has(text, "text") ? new(80, "fields \"dateMade\", \"uin\" and \"text\"")
            : new(20, "a field \"dateMade\", but neither \"memberRole\" nor \"uin\" and \"text\"");
    }

    /// <inheritdoc/>
    public void Read(SourceHead head, Stream bytes, IReading reading, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(reading);
        var records = new WrittenStatementsRecords(reading);
        var source = new JsonSource(new JsonForest(records.Take), reading, () => records.Statements);
        source.Read(head, bytes, cancellation);
        records.Finish(source.Faults > 0);
    }

    private static bool Has(ReadOnlySpan<char> text, string field) => text.Contains($"\"{field}\"", StringComparison.OrdinalIgnoreCase);
}
