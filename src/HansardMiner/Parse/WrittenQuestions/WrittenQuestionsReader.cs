using System;
using System.IO;
using System.Threading;
using HansardMiner.Parse.Json;
using HansardMiner.Parse.Sources;

namespace HansardMiner.Parse.WrittenQuestions;

/// <summary>
/// Reads the answers of the Written Questions API: its list of questions, one question, a bare list, and lines with one question each
/// of which only the texts are known. A file of any length is read in the memory of its longest question.
/// </summary>
public sealed class WrittenQuestionsReader : IReader
{
    /// <inheritdoc/>
    public string Format => "Written Questions JSON";

    /// <inheritdoc/>
    public Recognition Recognise(SourceHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        var text = head.Text.AsSpan().TrimStart();
        if (!text.StartsWith("{") && !text.StartsWith("["))
        {
            return new(0, "does not begin as JSON");
        }
        if (!text.Contains("\"questionText\"", StringComparison.Ordinal))
        {
            return text.Contains("\"totalResults\"", StringComparison.Ordinal) && text.Contains("\"results\"", StringComparison.Ordinal)
                && !text.Contains("\"items\"", StringComparison.Ordinal) && text.Length < 200
                ? new(50, "an empty list of results")
                : new(0, "no field \"questionText\"");
        }
        if (text.Contains("\"_value\"", StringComparison.Ordinal))
        {
            return new(20, "written questions of the Linked Data API, another format");
        }
        return text.Contains("\"uin\"", StringComparison.Ordinal) ? new(95, "fields \"questionText\" and \"uin\"")
            : text.Contains("\"answerText\"", StringComparison.Ordinal) ? new(80, "fields \"questionText\" and \"answerText\"")
            : new(40, "a field \"questionText\", but neither \"uin\" nor \"answerText\"");
    }

    /// <inheritdoc/>
    public void Read(SourceHead head, Stream bytes, IReading reading, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(reading);
        var collector = new WrittenQuestionsCollector(reading);
        var source = new JsonSource(collector, reading, () => collector.Questions);
        source.Read(head, bytes, cancellation);
        collector.Finish(source.Faults > 0);
    }
}
