using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HansardMiner.Archive;

/// <summary>A line of the journal: one of its members is set; a cell may stand for days in a row.</summary>
/// <param name="Got">What came of asking for an address.</param>
/// <param name="State">What became of a cell.</param>
/// <param name="Dropped">A cell that was planned and given up: nothing is known of it any more.</param>
/// <param name="Through">The last day, where the same is said of all days from that of the cell on; null where it is said of the cell alone.</param>
/// <param name="Journal">The version of the format: the first line.</param>
internal sealed record JournalEntry(Retrieval? Got = null, CellState? State = null, FetchCell? Dropped = null, DateOnly? Through = null, int? Journal = null)
{
    /// <summary>The version that is written.</summary>
    public const int Version = 1;

    private static readonly SearchValues<char> s_hexadecimal = SearchValues.Create("0123456789abcdef");

    private static readonly JsonSerializerOptions Shape = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>The first line of a journal.</summary>
    public static JournalEntry First { get; } = new(Journal: Version);

    /// <summary>Reads a line; null when it is none.</summary>
    public static JournalEntry? Read(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize<JournalEntry>(line, Shape) is { } entry && entry.IsSound ? entry : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The line, with its line end.</summary>
    public byte[] Line() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Shape), (byte)'\n'];

    /// <summary>The cells of which it says something.</summary>
    public IEnumerable<FetchCell> Cells()
    {
        for (var cell = Cell; cell is not null; cell = cell.Day < Through ? cell with { Day = cell.Day.Value.AddDays(1) } : null)
        {
            yield return cell;
        }
    }

    /// <summary>Whether a text is a hash as the archive names its files: anything else never becomes a path.</summary>
    public static bool IsHash(string text) => text.Length == 64 && !text.AsSpan().ContainsAnyExcept(s_hexadecimal);

    private FetchCell? Cell => State?.Cell ?? Dropped;

    private bool IsSound => (Got is null ? 0 : 1) + (State is null ? 0 : 1) + (Dropped is null ? 0 : 1) + (Journal is null ? 0 : 1) == 1
        && (Through is null || Cell?.Day <= Through) && Got is not ({ Address.Length: 0 } or { Bytes: < 0 }) && (Got?.Sha256 is not { } sha || IsHash(sha));
}
