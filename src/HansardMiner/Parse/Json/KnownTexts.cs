using System;
using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace HansardMiner.Parse.Json;

/// <summary>Short values – days, Houses, departments, members' numbers – come again and again: each is made once. What no longer comes makes room.</summary>
internal sealed class KnownTexts
{
    private const int PlaceBits = 10;
    private const int Longest = 64;
    private const int Word = sizeof(ulong);

    private readonly string?[] _places = new string?[1 << PlaceBits];

    /// <summary>Whether the string or number at which the reader stands is one to look for.</summary>
    public static bool Fits(ref Utf8JsonReader json) =>
        !json.HasValueSequence && !json.ValueIsEscaped && json.ValueSpan.Length is > 0 and <= Longest;

    /// <summary>Where a text of these bytes is kept; what stands there may be another.</summary>
    public ref string? Place(ReadOnlySpan<byte> bytes) => ref _places[(int)((Mixed(bytes) * 0x9E3779B97F4A7C15UL) >> (64 - PlaceBits))];

    /// <summary>Whether the text found there is that of the bytes.</summary>
    public static bool IsSame(string? known, ReadOnlySpan<byte> bytes) => known is not null && known.Length == bytes.Length && Ascii.Equals(bytes, known);

    private static ulong Mixed(ReadOnlySpan<byte> bytes)
    {
        var mixed = (ulong)bytes.Length;
        if (bytes.Length >= Word)
        {
            mixed += BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            mixed = (mixed * 31) + BinaryPrimitives.ReadUInt64LittleEndian(bytes[((bytes.Length - Word) / 2)..]);
            return (mixed * 31) + BinaryPrimitives.ReadUInt64LittleEndian(bytes[^Word..]);
        }
        foreach (var letter in bytes)
        {
            mixed = (mixed << 8) + letter;
        }
        return mixed;
    }
}
