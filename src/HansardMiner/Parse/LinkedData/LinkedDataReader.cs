using System;
using System.IO;
using System.Threading;
using HansardMiner.Parse.Json;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Parse.LinkedData;

/// <summary>
/// Reads questions as the Linked Data API gave them: a list under "result" and "items", or one question under "primaryTopic".
/// Its values stand bare, under "_value", or in arrays of either.
/// </summary>
public sealed class LinkedDataReader : IReader
{
    /// <inheritdoc/>
    public string Format => "Linked Data API JSON";

    /// <inheritdoc/>
    public Recognition Recognise(SourceHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        var text = head.Text.AsSpan().TrimStart();
        if (!text.StartsWith("{") && !text.StartsWith("["))
        {
            return new(0, "does not begin as JSON");
        }
        if (!Has(text, "_value") && !Has(text, "_about"))
        {
            return new(0, "no fields \"_value\" and \"_about\"");
        }
        if (Has(text, "questionText") || Has(text, "answerText") || Has(text, "tablingMemberPrinted"))
        {
            return new(93, "fields \"questionText\" and \"_value\"");
        }
        return Has(text, "result") && (Has(text, "items") || Has(text, "primaryTopic")) && text.Contains("linked-data-api", StringComparison.OrdinalIgnoreCase)
            ? new(70, "a result of the Linked Data API")
            : new(20, "fields \"_value\" or \"_about\", but no question");
    }

    /// <inheritdoc/>
    public void Read(SourceHead head, Stream bytes, IReading reading, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(reading);
        var questions = new LinkedDataQuestion(head);
        var (documents, others) = (0, 0);
        var source = new JsonSource(new JsonForest(Take), reading, () => documents);
        source.Read(head, bytes, cancellation);
        if (documents == 0 && source.Faults == 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Failure, "no written questions", others > 0
                ? FormattableString.Invariant($"The list holds {others} entries of another kind and no question.")
                : "The list is empty: it holds no question."));
        }
        else if (others > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "entries without text", FormattableString.Invariant($"{others} entries hold no question and were left out.")));
        }
        if (questions.Repeated > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Note, "repeated questions", FormattableString.Invariant(
                $"{questions.Repeated} questions stand more than once in the file; each copy was kept under an id of its own.")));
        }

        bool Take(JsonItem item, string? name)
        {
            var isEntry = name is "items" or "primaryTopic";
            if (name == "answer" || (!isEntry && item.Find("questionText") is null))
            {
                return false;
            }
            if (questions.Of(item) is { } document)
            {
                documents++;
                reading.Add(document);
            }
            else
            {
                others++;
            }
            return true;
        }
    }

    private static bool Has(ReadOnlySpan<char> text, string field) => text.Contains($"\"{field}\"", StringComparison.Ordinal);
}
