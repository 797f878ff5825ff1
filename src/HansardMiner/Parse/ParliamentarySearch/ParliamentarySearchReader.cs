using System;
using System.IO;
using System.Threading;
using HansardMiner.Parse.Json;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Parse.ParliamentarySearch;

/// <summary>Reads what Parliamentary Search gives as JSON: written questions with their answers, written statements, and other texts of proceedings.</summary>
public sealed class ParliamentarySearchReader : IReader
{
    /// <inheritdoc/>
    public string Format => "Parliamentary Search JSON";

    /// <inheritdoc/>
    public Recognition Recognise(SourceHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        var text = head.Text.AsSpan().TrimStart();
        if (!text.StartsWith("{") && !text.StartsWith("["))
        {
            return new(0, "does not begin as JSON");
        }
        var isAnswer = text.Contains("\"responseHeader\"", StringComparison.Ordinal);
        var isRecord = text.Contains("\"date_dt\"", StringComparison.Ordinal) || text.Contains("\"content_t\"", StringComparison.Ordinal)
            || text.Contains("\"questionText_t\"", StringComparison.Ordinal) || text.Contains("\"statementText_t\"", StringComparison.Ordinal);
        return (isAnswer, isRecord) switch
        {
            (_, true) => new(94, "fields \"date_dt\" and \"content_t\""),
            (true, false) => new(60, "a field \"responseHeader\""),
            _ => new(0, "no fields \"date_dt\" and \"content_t\""),
        };
    }

    /// <inheritdoc/>
    public void Read(SourceHead head, Stream bytes, IReading reading, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(reading);
        var records = new ParliamentarySearchDocument();
        var (documents, without) = (0, 0);
        var source = new JsonSource(new JsonForest(Take), reading, () => documents);
        source.Read(head, bytes, cancellation);
        if (documents == 0 && source.Faults == 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Failure, "no proceedings", without > 0
                ? "The search's entries hold no text of a question, answer or statement: ask it for their texts as well."
                : "The search found nothing: the file holds no entry."));
        }
        else if (without > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "entries without text", FormattableString.Invariant($"{without} entries hold no text and were left out.")));
        }
        if (records.Repeated > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Note, "repeated entries", FormattableString.Invariant(
                $"{records.Repeated} entries stand more than once in the file; each copy was kept under an id of its own.")));
        }

        bool Take(JsonItem item, string? name)
        {
            if (item.Find("uri") is null && item.Find("content_t") is null && item.Find("questionText_t") is null)
            {
                return false;
            }
            if (records.Of(item) is { } document)
            {
                documents++;
                reading.Add(document);
            }
            else
            {
                without++;
            }
            return true;
        }
    }
}
