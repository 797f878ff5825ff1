using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace HansardMiner.Records;

/// <summary>
/// What a citation asks for. A part that it does not state is null: nothing is guessed. It is read by <see cref="TryParse"/>
/// from any of the forms of <see cref="CitationForms"/>, with or without commas and full stops, in capitals or small letters.
/// </summary>
public sealed record CitationQuery
{
    /// <summary>The name of the form in which it is written: "debate", "Official Report", "written question" …</summary>
    public required string Form { get; init; }

    /// <summary>The House; null when not stated.</summary>
    public House? House { get; init; }

    /// <summary>Where it was said, as the letters of the column or the words say; null when they do not.</summary>
    public Venue? Venue { get; init; }

    /// <summary>The day cited; null when not stated.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The volume of the Official Report; null when not stated.</summary>
    public int? Volume { get; init; }

    /// <summary>The columns; null when not stated.</summary>
    public CitedColumns? Columns { get; init; }

    /// <summary>The bill in committee, without the word bill: "Child Poverty"; null when not stated.</summary>
    public string? Bill { get; init; }

    /// <summary>The numbers of the questions, or of the statement; empty when there are none.</summary>
    public IReadOnlyList<Uin> Uins { get; init; } = [];

    /// <summary>The day tabled; null when not stated.</summary>
    public DateOnly? Tabled { get; init; }

    /// <summary>The day answered; null when not stated.</summary>
    public DateOnly? Answered { get; init; }

    /// <summary>Ids of the source's own, any of which is meant; empty when there are none.</summary>
    public IReadOnlyList<string> SourceIds { get; init; } = [];

    /// <summary>The address of a live page; null when it is none.</summary>
    public Uri? Address { get; init; }

    /// <summary>The title's letters and digits, as <see cref="CitedTitle.Key"/> gives them; null when not stated.</summary>
    public string? Title { get; init; }

    /// <summary>Reads a citation or the address of a live page; null when it is in none of the known forms. Never throws.</summary>
    /// <param name="text">For instance <c>HC Deb 7 January 2014, vol 573, col 160</c>.</param>
    public static CitationQuery? TryParse(string? text)
    {
        var typed = text?.Trim();
        return string.IsNullOrEmpty(typed) || typed.Length > 2000 ? null
            : CitationAddress.TryParse(typed) ?? CitationForms.TryParse(typed);
    }

    /// <summary>What it asks for, in words: "House of Commons, 7 January 2014, volume 573, column 160".</summary>
    public override string ToString() => string.Join(", ", new[]
    {
        House switch
        {
            Records.House.Commons => "House of Commons",
            Records.House.Lords => "House of Lords",
            Records.House.NorthernIreland => "Northern Ireland Assembly",
            Records.House.Scotland => "Scottish Parliament",
            _ => null,
        },
        Venue switch
        {
            Records.Venue.WestminsterHall => "Westminster Hall",
            Records.Venue.GrandCommittee => "Grand Committee",
            Records.Venue.Committee => Bill is null ? "committee" : Bill + " Bill Committee",
            _ => null,
        },
        Uins.Count == 0 ? null : (Uins.Count == 1 ? "number " : "numbers ") + string.Join(", ", Uins),
        Tabled is { } tabled ? "tabled " + Day(tabled) : null,
        Answered is { } answered ? "answered " + Day(answered) : null,
        Date is { } date ? Day(date) : null,
        Volume is { } volume ? string.Create(CultureInfo.InvariantCulture, $"volume {volume}") : null,
        Columns is { } columns ? (columns.IsOne ? "column " : "columns ") + columns.Print("–", 9) : null,
        Title is null ? null : $"title “{Title}”",
    }.OfType<string>().DefaultIfEmpty(Address?.ToString() ?? (SourceIds.Count > 0 ? SourceIds[0] : "nothing")));

    internal static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
