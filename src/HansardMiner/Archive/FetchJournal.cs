using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using HansardMiner.Store;

namespace HansardMiner.Archive;

/// <summary>
/// The list of what was fetched, one JSON object a line: retrievals and cells in the order in which they became known. Lines are only ever added; one that was broken off is passed over.
/// </summary>
/// <param name="file">The file.</param>
internal sealed class FetchJournal(string file)
{
    private static readonly JsonSerializerOptions Shape = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Hands over each line of the journal.</summary>
    /// <exception cref="StoreException">It cannot be read.</exception>
    public void Read(Action<Retrieval> onRetrieval, Action<CellState> onCell)
    {
        if (!File.Exists(file))
        {
            return;
        }
        try
        {
            foreach (var line in Lines())
            {
                if (Parse(line) is { } entry)
                {
                    if (entry.Got is not null)
                    {
                        onRetrieval(entry.Got);
                    }
                    if (entry.State is not null)
                    {
                        onCell(entry.State);
                    }
                }
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"the list of what was fetched, {file}, cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>Adds a retrieval.</summary>
    /// <exception cref="StoreException">It cannot be written.</exception>
    public void Add(Retrieval retrieval) => Append(new Entry(retrieval, null));

    /// <summary>Adds the state of a cell.</summary>
    /// <exception cref="StoreException">It cannot be written.</exception>
    public void Add(CellState state) => Append(new Entry(null, state));

    private IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static Entry? Parse(string line)
    {
        try
        {
            return line.Length < 2 ? null : JsonSerializer.Deserialize<Entry>(line, Shape);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Append(Entry entry)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            // It begins with a line end, so that a line that was broken off before it stays by itself.
            using var stream = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            stream.Write(Encoding.UTF8.GetBytes("\n" + JsonSerializer.Serialize(entry, Shape) + "\n"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"the list of what was fetched, {file}, cannot be written: {fault.Message}", fault);
        }
    }

    private sealed record Entry(Retrieval? Got, CellState? State);
}
