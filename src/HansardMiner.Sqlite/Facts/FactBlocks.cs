using System.Collections.Generic;
using HansardMiner.Sqlite.Connections;

namespace HansardMiner.Sqlite.Facts;

/// <summary>How the table <c>hit_facts</c> is laid out: facts of 1,024 contributions with neighbouring numbers, all of one day, stand in one row for each part.</summary>
internal static class FactBlocks
{
    /// <summary>How many contributions a block has at the most.</summary>
    public const int Size = 1 << Bits;

    /// <summary>How many bits of a contribution's number say where in its block it stands.</summary>
    public const int Bits = 10;

    private const int PartBits = 40;

    /// <summary>The number of a row.</summary>
    public static long Row(FactPart part, long block) => ((long)part << PartBits) + block;

    /// <summary>Each block of a part with its bytes, from one block on and below another, in order. The bytes are valid until the next one.</summary>
    public static IEnumerable<(long Block, byte[] Bytes)> Read(Database database, FactPart part, long first, long end)
    {
        using var rows = database.Use("SELECT number, data FROM hit_facts WHERE number >= ? AND number < ? ORDER BY number");
        var last = Row(part + 1, 0);
        for (rows.Bind(1, Row(part, first)).Bind(2, end >= 1L << PartBits ? last : Row(part, end)); rows.Step();)
        {
            yield return (rows.Long(0) & ((1L << PartBits) - 1), rows.Blob(1).ToArray());
        }
    }
}
