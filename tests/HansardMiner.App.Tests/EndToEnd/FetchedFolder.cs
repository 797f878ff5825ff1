using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using HansardMiner.Archive;
using HansardMiner.Records;

namespace HansardMiner.App.Tests.EndToEnd;

/// <summary>An archive as hansard fetch leaves it, with invented addresses.</summary>
internal sealed class FetchedFolder(string folder)
{
    public static DateTimeOffset Noon { get; } = new(2024, 3, 11, 12, 0, 0, TimeSpan.Zero);

    public string Folder => folder;

    public static FetchCell Cell(string feed, int day, House? house = House.Commons, string part = "", string? topic = null) => new(feed, part, house, new DateOnly(2024, 3, day), topic);

    public FetchedFolder Get(string address, string text, int days = 0, RequestKind kind = RequestKind.Document, FetchOutcome outcome = FetchOutcome.Held)
    {
        using var archive = FetchArchive.Open(folder);
        using var incoming = archive.Bytes.Begin();
        incoming.Write(Encoding.UTF8.GetBytes(text));
        archive.Add(Retrieval(address, days, kind, outcome) with { Sha256 = incoming.Land(), Bytes = Encoding.UTF8.GetByteCount(text), Headers = new Dictionary<string, string> { ["etag"] = "\"1\"" } });
        return this;
    }

    public FetchedFolder Fail(string address, FetchOutcome outcome, int days = 0)
    {
        using var archive = FetchArchive.Open(folder);
        archive.Add(Retrieval(address, days, RequestKind.Document, outcome) with { Why = "it failed" });
        return this;
    }

    public FetchedFolder State(FetchCell cell, CellOutcome outcome, int held = 0, int? listed = null, string? why = null, int days = 0)
    {
        using var archive = FetchArchive.Open(folder);
        archive.Add(new CellState(cell, outcome, Noon.AddDays(days), listed, held, why));
        return this;
    }

    public string PathOf(string address)
    {
        using var archive = FetchArchive.Open(folder);
        return Path.GetFullPath(archive.Bytes.PathOf(archive.Held(address)!.Sha256!));
    }

    private static Retrieval Retrieval(string address, int days, RequestKind kind, FetchOutcome outcome) =>
        new() { Address = address, Kind = kind, Cell = Cell("harbour", 11), Time = Noon.AddDays(days), Outcome = outcome };
}
