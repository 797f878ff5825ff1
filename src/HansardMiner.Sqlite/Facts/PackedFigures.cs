using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using HansardMiner.Query;

namespace HansardMiner.Sqlite.Facts;

/// <summary>
/// The figures of a contribution in bytes: for each its unit (a number of <c>facet_names</c> in three bytes, 0 for none, the highest bit set where an upper end
/// follows), its value, and its upper end where it is a range.
/// </summary>
internal static class PackedFigures
{
    private const int Ranged = 1 << 23;

    /// <summary>Adds one figure.</summary>
    public static void Add(List<byte> bytes, double value, double high, int unit)
    {
        var isRange = high != value;
        var head = unit | (isRange ? Ranged : 0);
        bytes.Add((byte)head);
        bytes.Add((byte)(head >> 8));
        bytes.Add((byte)(head >> 16));
        Span<byte> number = stackalloc byte[8];
        BinaryPrimitives.WriteDoubleLittleEndian(number, value);
        bytes.AddRange(number);
        if (isRange)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(number, high);
            bytes.AddRange(number);
        }
    }

    /// <summary>Whether one of the figures has value, upper end and unit as asked for; what it counts is not looked at.</summary>
    /// <param name="bytes">The figures of a contribution.</param>
    /// <param name="asked">What is asked for.</param>
    /// <param name="unit">The number of its unit; -1 for any.</param>
    public static bool AnyMeets(ReadOnlySpan<byte> bytes, SearchQuery.Number asked, int unit)
    {
        var (min, max) = ((double?)asked.Min ?? double.NegativeInfinity, (double?)asked.Max ?? double.PositiveInfinity);
        while (bytes.Length >= 11)
        {
            var head = bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
            var value = BinaryPrimitives.ReadDoubleLittleEndian(bytes[3..]);
            var isRange = (head & Ranged) != 0;
            var high = isRange ? BinaryPrimitives.ReadDoubleLittleEndian(bytes[11..]) : value;
            bytes = bytes[(isRange ? 19 : 11)..];
            if ((unit < 0 || (head & (Ranged - 1)) == unit) && (asked.IsOpen ? (asked.Min is null || high > min) && (asked.Max is null || value < max) : high >= min && value <= max))
            {
                return true;
            }
        }
        return false;
    }
}
