using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using HansardMiner.Archive;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Tests.Archive;

/// <summary>An archive in a folder of its own, with invented pages.</summary>
internal abstract class FetchArchiveFixture
{
    protected static readonly DateTimeOffset Noon = new(2031, 3, 11, 12, 0, 0, TimeSpan.Zero);

    protected string Folder { get; private set; } = "";

    protected string Journal => Path.Combine(Folder, FetchArchive.JournalName);

    [SetUp]
    public void MakeFolder() => Folder = Path.Combine(Directory.CreateTempSubdirectory("hansard-fetched-").FullName, "raw");

    [TearDown]
    public void RemoveFolder() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);

    protected static FetchCell Cell(int day, House? house = House.Commons, string part = "debates", string? topic = null) => new("harbour", part, house, new DateOnly(2031, 3, day), topic);

    protected static CellState State(FetchCell cell, CellOutcome outcome, int held = 0, int? listed = null, string? why = null) => new(cell, outcome, Noon, listed, held, why);

    protected static string Address(string name) => "https://harbour.example/debates/" + name;

    protected static string Land(FetchArchive archive, string text)
    {
        using var incoming = archive.Bytes.Begin();
        incoming.Write(Encoding.UTF8.GetBytes(text));
        return incoming.Land();
    }

    protected static Retrieval Got(FetchArchive archive, string name, string text, int hours = 0, FetchOutcome outcome = FetchOutcome.Held) => new()
    {
        Address = Address(name),
        Kind = RequestKind.Document,
        Cell = Cell(11),
        Time = Noon.AddHours(hours),
        Outcome = outcome,
        Status = outcome == FetchOutcome.Unchanged ? 304 : 200,
        Sha256 = Land(archive, text),
        Bytes = text.Length,
        Title = "Lamps & “buoys”",
        Headers = new Dictionary<string, string> { ["etag"] = "\"" + name + "\"" },
    };

    protected static Retrieval Failed(string name, FetchOutcome outcome = FetchOutcome.ServerFault, int hours = 0) =>
        new() { Address = Address(name), Kind = RequestKind.Document, Cell = Cell(11), Time = Noon.AddHours(hours), Outcome = outcome, Status = 500, Why = "the source is at fault (500)" };

    protected void Write(Action<FetchArchive> write)
    {
        using var archive = FetchArchive.Open(Folder);
        write(archive);
    }

    protected T Read<T>(Func<FetchArchive, T> read)
    {
        using var archive = FetchArchive.Open(Folder);
        return read(archive);
    }

    /// <summary>What an archive says, in lines that can be compared.</summary>
    protected string[] Said() => Read(archive => archive.Retrievals().Select(r => $"{r.Address} {r.Outcome} {r.Time:O} {r.Sha256}").Concat(archive.Cells.Select(c => $"{c.Cell} {c.Outcome} {c.Held}").Order(StringComparer.Ordinal)).ToArray());
}
