using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Text;
using HansardMiner.Query;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>The figures of a contribution in a row of bytes: value, upper end, length of the unit, unit.</summary>
internal static class FigureBytes
{
    private const int Fixed = 17;
    private const int LongestUnit = 254;
    private const byte NoUnit = 255;

    public static BytesRef Write(IReadOnlyList<SearchedFigure> figures)
    {
        var units = new byte[figures.Count][];
        var length = 0;
        for (var i = 0; i < figures.Count; i++)
        {
            units[i] = figures[i].Unit is { } unit ? UnitBytes(unit) : [];
            length += Fixed + units[i].Length;
        }
        var bytes = new byte[length];
        var at = 0;
        for (var i = 0; i < figures.Count; i++)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(at), figures[i].Value);
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(at + 8), figures[i].High);
            bytes[at + 16] = figures[i].Unit is null ? NoUnit : (byte)units[i].Length;
            units[i].CopyTo(bytes, at + Fixed);
            at += Fixed + units[i].Length;
        }
        return new BytesRef(bytes);
    }

    /// <summary>Whether one of the figures is what a query asks for: its value, upper end and unit together.</summary>
    public static bool AnyMeets(BytesRef figures, SearchQuery.Number number, byte[]? unit)
    {
        var bytes = figures.Bytes.AsSpan(figures.Offset, figures.Length);
        while (bytes.Length >= Fixed)
        {
            var has = bytes[16] == NoUnit ? 0 : bytes[16];
            if ((unit is null || (bytes[16] != NoUnit && bytes.Slice(Fixed, has).SequenceEqual(unit)))
                && new SearchedFigure(BinaryPrimitives.ReadDoubleLittleEndian(bytes), BinaryPrimitives.ReadDoubleLittleEndian(bytes[8..]), number.Unit, default, null, null).Meets(number))
            {
                return true;
            }
            bytes = bytes[(Fixed + has)..];
        }
        return false;
    }

    /// <summary>A unit as it is kept; what is longer than any real one is cut.</summary>
    public static byte[] UnitBytes(string unit)
    {
        var bytes = Encoding.UTF8.GetBytes(unit);
        return bytes.Length <= LongestUnit ? bytes : bytes[..LongestUnit];
    }
}
