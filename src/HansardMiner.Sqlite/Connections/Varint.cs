using System.Runtime.CompilerServices;

namespace HansardMiner.Sqlite.Connections;

/// <summary>SQLite's numbers of one to nine bytes: seven bits in each, the highest first; a set top bit says that another follows.</summary>
internal static unsafe class Varint
{
    /// <summary>Reads the number at <paramref name="at"/> and moves behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Read(byte* bytes, ref int at)
    {
        var first = bytes[at++];
        if (first < 0x80)
        {
            return first;
        }
        var second = bytes[at++];
        return second < 0x80 ? ((first & 0x7FL) << 7) | second : Long(bytes, ref at, ((first & 0x7FL) << 7) | (second & 0x7FL));
    }

    private static long Long(byte* bytes, ref int at, long value)
    {
        for (var i = 2; i < 8; i++)
        {
            var next = bytes[at++];
            value = (value << 7) | (next & 0x7FL);
            if (next < 0x80)
            {
                return value;
            }
        }
        return (value << 8) | bytes[at++];
    }
}
