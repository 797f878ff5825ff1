using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Words;

namespace HansardMiner.Sqlite.Facts;

/// <summary>The facts of one block of contributions, while they are written.</summary>
internal sealed class FactBlock
{
    /// <summary>Before the figures of a contribution: its place in the block and how many bytes follow, two bytes and four.</summary>
    public const int FigureHead = 6;

    private readonly ushort[] _lengths = new ushort[FactBlocks.Size];
    private readonly byte[] _kinds = new byte[FactBlocks.Size];
    private readonly int[][] _names = [new int[FactBlocks.Size], new int[FactBlocks.Size], new int[FactBlocks.Size]];
    private readonly byte[]?[] _figures = new byte[]?[FactBlocks.Size];

    /// <summary>Reads what is stored of a block.</summary>
    public static FactBlock Read(Database database, long block)
    {
        var read = new FactBlock();
        using var row = database.Use("SELECT data FROM hit_facts WHERE number = ?");
        foreach (var part in Enum.GetValues<FactPart>())
        {
            if (row.Bind(1, FactBlocks.Row(part, block)).Step())
            {
                read.Take(part, row.Blob(0));
            }
            row.Reset();
        }
        return read;
    }

    /// <summary>Sets the facts of one contribution.</summary>
    public void Set(int place, HitFacts facts, (int Department, int Party, int Speaker) names, byte[] figures)
    {
        _lengths[place] = (ushort)Math.Clamp(facts.Length, 1, ushort.MaxValue);
        _kinds[place] = (byte)(facts.Kind | (figures.Length > 0 ? HitFacts.WithFigures : 0));
        (_names[0][place], _names[1][place], _names[2][place]) = names;
        _figures[place] = figures.Length == 0 ? null : figures;
    }

    /// <summary>The facts of one contribution; length 0 where there are none.</summary>
    public (int Length, int Kind, (int Department, int Party, int Speaker) Names, byte[] Figures) Get(int place) =>
        (_lengths[place], _kinds[place], (_names[0][place], _names[1][place], _names[2][place]), _figures[place] ?? []);

    /// <summary>Forgets one contribution.</summary>
    public void Clear(int place)
    {
        _lengths[place] = 0;
        _kinds[place] = 0;
        (_names[0][place], _names[1][place], _names[2][place]) = (0, 0, 0);
        _figures[place] = null;
    }

    /// <summary>Writes all parts; nothing is kept of a block in which nothing is.</summary>
    public void Write(Database database, long block)
    {
        var count = Array.FindLastIndex(_lengths, length => length > 0) + 1;
        using var insert = database.Use("INSERT OR REPLACE INTO hit_facts VALUES (?, ?)");
        using var delete = database.Use("DELETE FROM hit_facts WHERE number = ?");
        foreach (var part in Enum.GetValues<FactPart>())
        {
            var bytes = Bytes(part, count);
            if (bytes.IsEmpty)
            {
                delete.Bind(1, FactBlocks.Row(part, block)).Run();
            }
            else
            {
                insert.Bind(1, FactBlocks.Row(part, block)).BindBytes(2, bytes).Run();
            }
        }
    }

    private ReadOnlySpan<byte> Bytes(FactPart part, int count) => part switch
    {
        FactPart.Lengths => MemoryMarshal.AsBytes(_lengths.AsSpan(0, count)),
        FactPart.Kinds => _kinds.AsSpan(0, count),
        FactPart.Figures => Figures(count),
        _ => MemoryMarshal.AsBytes(_names[part - FactPart.Departments].AsSpan(0, count)),
    };

    private byte[] Figures(int count)
    {
        var bytes = new List<byte>();
        Span<byte> head = stackalloc byte[FigureHead];
        for (var i = 0; i < count; i++)
        {
            if (_figures[i] is { } figures)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(head, (ushort)i);
                BinaryPrimitives.WriteInt32LittleEndian(head[2..], figures.Length);
                bytes.AddRange(head);
                bytes.AddRange(figures);
            }
        }
        return [.. bytes];
    }

    private void Take(FactPart part, ReadOnlySpan<byte> bytes)
    {
        switch (part)
        {
            case FactPart.Lengths:
                MemoryMarshal.Cast<byte, ushort>(bytes).CopyTo(_lengths);
                break;
            case FactPart.Kinds:
                bytes.CopyTo(_kinds);
                break;
            case FactPart.Figures:
                while (bytes.Length > FigureHead)
                {
                    var (place, length) = (BinaryPrimitives.ReadUInt16LittleEndian(bytes), BinaryPrimitives.ReadInt32LittleEndian(bytes[2..]));
                    _figures[place] = bytes.Slice(FigureHead, length).ToArray();
                    bytes = bytes[(FigureHead + length)..];
                }
                break;
            default:
                MemoryMarshal.Cast<byte, int>(bytes).CopyTo(_names[part - FactPart.Departments]);
                break;
        }
    }
}
