using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Archive;

/// <summary>What an archive remembers of how it is fetched: the file <c>fetch.json</c> in its folder, which may be edited by hand. It is read whole and written whole.</summary>
public sealed record FetchSettings
{
    /// <summary>The file's name.</summary>
    public const string FileName = "fetch.json";

    /// <summary>The version of the file's format that is written.</summary>
    internal const int Format = 1;

    /// <summary>What a rate may be, for people.</summary>
    public const string RateWords = "a number of requests a second such as 0.5, from 0.001 to 1,000";

    /// <summary>What a daily number may be, for people.</summary>
    public const string DailyCapWords = "a number of requests such as 5000, up to 10,000,000";

    private static readonly JsonDocumentOptions s_reading = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private static readonly JsonWriterOptions s_writing = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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

    /// <summary>Whether a host can be asked so often a second.</summary>
    public static bool IsRate(double rate) => rate is >= 0.001 and <= 1000;

    /// <summary>Whether a host can be asked so often a day.</summary>
    public static bool IsDailyCap(int requests) => requests is >= 1 and <= 10_000_000;

    /// <summary>What an archive remembers; the usual settings when it has none.</summary>
    /// <param name="folder">The archive's folder.</param>
    /// <exception cref="StoreException">The file cannot be read, is of a newer program, or has mistakes: the message names each.</exception>
    public static FetchSettings Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        try
        {
            if (!File.Exists(file))
            {
                return new FetchSettings();
            }
            using var document = JsonDocument.Parse(File.ReadAllText(file), s_reading);
            var reading = new FetchSettingsReading();
            var settings = reading.Read(document.RootElement);
            return reading.Version > Format ? throw new StoreException($"{file} was written by a newer version of this program: use that one")
                : reading.Mistakes.Count == 0 ? settings
                : throw new StoreException($"{file} has {(reading.Mistakes.Count == 1 ? "a mistake" : "mistakes")}: {string.Join("; ", reading.Mistakes)}. Mend it, or delete the file and set what it held again");
        }
        catch (JsonException fault)
        {
            throw new StoreException($"{file} is no JSON: line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}. Mend it, or delete the file and set what it held again", fault);
        }
        catch (InvalidOperationException fault)
        {
            throw new StoreException($"{file} has half a letter in a text (of \\ud800 to \\udfff two make one). Mend it, or delete the file and set what it held again", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{file} cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>Remembers these settings, whole or not at all.</summary>
    /// <param name="folder">The archive's folder; it is made when it is not there.</param>
    /// <exception cref="StoreException">The file cannot be written.</exception>
    public void Write(string folder) => WholeFile.Write(Path.Combine(folder, FileName), stream =>
    {
        using var json = new Utf8JsonWriter(stream, s_writing);
        Write(json);
    });

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Format);
        Text("contact", Contact);
        if (Rate is { } rate)
        {
            json.WriteNumber("rate", rate);
        }
        if (DailyCap is { } most)
        {
            json.WriteNumber("dailyCap", most);
        }
        Text("urls", Urls);
        if (Kept.Count > 0)
        {
            json.WriteStartArray("kept");
            foreach (var kept in Kept)
            {
                json.WriteStartObject();
                Text("feed", kept.Feed);
                Text("house", kept.House is { } house ? HouseName.Typed(house) : null);
                Text("topic", kept.Topic);
                Text("since", kept.Since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndObject();

        void Text(string name, string? value)
        {
            if (value is not null)
            {
                json.WriteString(name, value);
            }
        }
    }
}
