using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;
using HansardMiner.Store;

namespace HansardMiner.Alerts;

/// <summary>
/// What digests have told already, in the file <c>digests.json</c> beside the saved searches. It is written before a digest is put in its place, and settled after: when a run is cut short
/// between the two, the next one sees by the file itself whether it was told. So everything is told once.
/// </summary>
public sealed class ToldRecord : IDisposable
{
    private const string File = "digests.json";
    private readonly AlertFolder _folder;
    private readonly IDisposable _held;
    private readonly string _path;
    private readonly ToldState _state;

    private ToldRecord(AlertFolder folder, IDisposable held, string path, ToldState state) => (_folder, _held, _path, _state) = (folder, held, path, state);

    /// <summary>Opens it, and keeps other digests waiting until it is disposed.</summary>
    /// <param name="folder">The folder of the index.</param>
    /// <exception cref="StoreException">It cannot be read or changed.</exception>
    public static ToldRecord Open(string folder)
    {
        var kept = new AlertFolder(folder);
        var held = kept.Hold(File);
        try
        {
            var path = Path.Combine(folder, File);
            var record = new ToldRecord(kept, held, path, Parse(kept.Read(File), path));
            record.Settle();
            return record;
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Whether a contribution was told of a search, itself or at another place with the same words: of figures, the documents are known in which the same answer stands.</summary>
    public bool IsTold(SavedSearch search, NewsItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return _state.Told.TryGetValue(Key(search), out var told)
            && (told.Contains(item.Contribution.Value) || item.Same.Any(s => told.Contains(s.Value)) || (search.Scope == AlertScope.NewFigures && item.Same.Any(d => told.Any(t => t.StartsWith(d.Value + "/c", StringComparison.Ordinal)))));
    }

    /// <summary>Puts a digest in its place, and records what it tells.</summary>
    /// <param name="file">Its place.</param>
    /// <param name="bytes">The digest.</param>
    /// <param name="parts">What it tells.</param>
    /// <param name="place">Writes the bytes there, whole or not at all.</param>
    public void Tell(string file, byte[] bytes, IReadOnlyList<DigestPart> parts, Action<string, byte[]> place)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(place);
        _state.Pending = new ToldPending(Path.GetFullPath(file), Hash(bytes), parts.GroupBy(p => Key(p.Search)).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.SelectMany(p => p.New).SelectMany(Ids)]));
        Save();
        place(file, bytes);
        Settle();
    }

    /// <inheritdoc/>
    public void Dispose() => _held.Dispose();

    private static string Key(SavedSearch search) => $"{search.Name.ToLowerInvariant()} | {AlertScopes.Name(search.Scope)} | {search.Query}";

    private static IEnumerable<string> Ids(NewsItem item) => item.Same.Prepend(item.Contribution).Select(i => i.Value);

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private void Settle()
    {
        if (_state.Pending is not { } pending)
        {
            return;
        }
        if (System.IO.File.Exists(pending.File) && Hash(System.IO.File.ReadAllBytes(pending.File)) == pending.Sha256)
        {
            foreach (var (search, ids) in pending.Told)
            {
                _state.Told.TryAdd(search, new HashSet<string>(StringComparer.Ordinal));
                _state.Told[search].UnionWith(ids);
            }
        }
        _state.Pending = null;
        Save();
    }

    private void Save() => _folder.Write(File, JsonSerializer.Serialize(_state) + "\n");

    private static ToldState Parse(string? text, string path)
    {
        try
        {
            return text is null ? new ToldState() : JsonSerializer.Deserialize<ToldState>(text) ?? throw new JsonException("it is empty");
        }
        catch (JsonException fault)
        {
            throw new StoreException($"{path} cannot be read: {fault.Message}; mend the file, or delete it to be told everything again", fault);
        }
    }
}
