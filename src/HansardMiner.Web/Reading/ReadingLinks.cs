using System;
using System.Globalization;
using HansardMiner.Pins;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Web.Site;

namespace HansardMiner.Web.Reading;

/// <summary>The addresses inside the pages of a record.</summary>
internal static class ReadingLinks
{
    /// <summary>The page of a record, where it stands on it, with the words looked for.</summary>
    public static string Record(RecordId id, string? typed = null) => Addresses.With(Addresses.Record(id), ("q", typed)) + Anchor(id);

    /// <summary>The page of a figure, its place in the text.</summary>
    public static string Figure(ClaimHit hit) => Addresses.Record(hit.Id);

    /// <summary>Who later quoted a figure.</summary>
    public static string Quoted(ClaimHit hit) => Addresses.Record(hit.Id) + "/quoted";

    /// <summary>A part of a long document.</summary>
    public static string Part(RecordId document, int part, string? typed = null) =>
        Addresses.With(Addresses.Record(document), ("part", part.ToString(CultureInfo.InvariantCulture)), ("q", typed));

    /// <summary>One sentence, with what finds it again.</summary>
    public static string Sentence(RecordId contribution, int sentence, SentencePin? pin) => string.Create(
        CultureInfo.InvariantCulture, $"{Addresses.Record(contribution)}?s={sentence}{(pin is null ? "" : "&w=" + Uri.EscapeDataString(pin.ToString()).Replace("%20", "+", StringComparison.Ordinal))}#s{sentence}");

    /// <summary>The page of a table.</summary>
    public static string Table(RecordId contribution, int number, string ending = "") => string.Create(CultureInfo.InvariantCulture, $"{Addresses.Record(contribution)}/t{number}{ending}");

    /// <summary>The address of a live page, where a browser may open it.</summary>
    public static Uri? Live(Uri? address) => address is { IsAbsoluteUri: true, Scheme: "http" or "https" } ? address : null;

    /// <summary>The place of a contribution on its page; empty for a document.</summary>
    public static string Anchor(RecordId id) => Ordinal(id.Value) is > 0 and var ordinal ? string.Create(CultureInfo.InvariantCulture, $"#c{ordinal}") : "";

    /// <summary>The place that the id of a contribution or figure names in its document, from 1; 0 for any other id.</summary>
    public static int Ordinal(string id)
    {
        var end = id.LastIndexOf('@') is var at and > 0 ? at : id.Length;
        var slash = id.AsSpan(0, end).LastIndexOf("/c");
        return slash > 0 && int.TryParse(id.AsSpan(slash + 2, end - slash - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) ? ordinal : 0;
    }
}
