using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;
using HansardMiner.Store;

namespace HansardMiner.Archive;

/// <summary>What an archive remembers of how it is fetched: the file <c>fetch.json</c> in its folder. It is read whole and written whole.</summary>
public sealed record FetchSettings
{
    /// <summary>The file's name.</summary>
    public const string FileName = "fetch.json";

    private const int Format = 1;

    private static readonly JsonSerializerOptions Shape = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>The version of the file's format.</summary>
    public int Version { get; init; } = Format;

    /// <summary>Whom the owner of a site may write to: an e-mail address or a page; null when not set.</summary>
    public string? Contact { get; init; }

    /// <summary>The most requests a second to one host; null for the usual one.</summary>
    public double? Rate { get; init; }

    /// <summary>The most requests a day to one host; null for the usual number.</summary>
    public int? DailyCap { get; init; }

    /// <summary>The file with the addresses of the feed of addresses; null when there is none.</summary>
    public string? Urls { get; init; }

    /// <summary>What updates keep up with; empty before the first update.</summary>
    public IReadOnlyList<FetchKept> Kept { get; init; } = [];

    /// <summary>What was asked for last; null when nothing was yet.</summary>
    public FetchAsked? Last { get; init; }

    /// <summary>What an archive remembers; the usual settings when it has none.</summary>
    /// <param name="folder">The archive's folder.</param>
    /// <exception cref="StoreException">The file cannot be read, is damaged, or is of a newer program.</exception>
    public static FetchSettings Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        try
        {
            if (!File.Exists(file))
            {
                return new FetchSettings();
            }
            var settings = JsonSerializer.Deserialize<FetchSettings>(File.ReadAllText(file), Shape) ?? new FetchSettings();
            return settings.Version <= Format ? settings with { Kept = settings.Kept ?? [] }
                : throw new StoreException($"{file} was written by a newer version of this program: use that one");
        }
        catch (JsonException fault)
        {
            throw new StoreException($"{file} is damaged: {fault.Message} Mend it, or delete it and set what it held again", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{file} cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>Remembers these settings, whole or not at all.</summary>
    /// <param name="folder">The archive's folder; it is made when it is not there.</param>
    /// <exception cref="StoreException">The file cannot be written.</exception>
    public void Write(string folder)
    {
        WholeFile.Write(Path.Combine(folder, FileName), stream => JsonSerializer.Serialize(stream, this with { Version = Format }, Shape));
    }
}
