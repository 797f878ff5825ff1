using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HansardMiner.Store;

namespace HansardMiner.Alerts;

/// <summary>The saved searches of an index, in the file <c>searches.json</c> of its folder, in the order in which they were saved.</summary>
/// <param name="folder">The folder of the index.</param>
public sealed class SavedSearches(string folder)
{
    /// <summary>How many are kept at the most.</summary>
    public const int Most = 200;

    private const string File = "searches.json";
    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly AlertFolder _folder = new(folder);

    /// <summary>All of them.</summary>
    /// <exception cref="StoreException">The file cannot be read.</exception>
    public IReadOnlyList<SavedSearch> All() => _folder.Read(File) is { } text ? Parse(text) : [];

    /// <summary>Adds one at the end.</summary>
    /// <exception cref="StoreException">There is one of this name, or there are too many.</exception>
    public void Add(SavedSearch search)
    {
        ArgumentNullException.ThrowIfNull(search);
        using var held = _folder.Hold(File);
        var all = All();
        if (all.Any(s => s.IsCalled(search.Name)))
        {
            throw new StoreException($"there is a saved search “{search.Name}” already: choose another name, or remove it first");
        }
        if (all.Count >= Most)
        {
            throw new StoreException($"there are {Most} saved searches, and no more are kept: remove one first");
        }
        _folder.Write(File, Text([.. all, search]));
    }

    /// <summary>Removes one; whether there was one of this name.</summary>
    public bool Remove(string name)
    {
        using var held = _folder.Hold(File);
        var all = All();
        var left = all.Where(s => !s.IsCalled(name)).ToList();
        if (left.Count == all.Count)
        {
            return false;
        }
        _folder.Write(File, Text(left));
        return true;
    }

    private static string Text(IReadOnlyList<SavedSearch> searches)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteStartArray("searches");
            foreach (var search in searches)
            {
                json.WriteStartObject();
                json.WriteString("name", search.Name);
                json.WriteString("query", search.Query);
                json.WriteString("only", AlertScopes.Name(search.Scope));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private List<SavedSearch> Parse(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return [.. json.RootElement.GetProperty("searches").EnumerateArray().Select(s => SavedSearch.Of(
                s.GetProperty("name").GetString(), s.GetProperty("query").GetString(), AlertScopes.Parse(s.GetProperty("only").GetString()) ?? throw new JsonException("“only” has a value that is not known")))];
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException or StoreException)
        {
            throw new StoreException($"{Path.Combine(folder, File)} cannot be read: {fault.Message}; mend the file or delete it", fault);
        }
    }
}
