using System;
using System.Globalization;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Present;
using HansardMiner.Query;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Numbers;

/// <summary>Which list of figures is asked for: the same for the page and its downloads.</summary>
/// <param name="Typed">The query as typed.</param>
public sealed record FiguresAsked(string Typed)
{
    /// <summary>The unit, as its symbol.</summary>
    public string? Unit { get; init; }

    /// <summary>The least value, as typed.</summary>
    public string? Least { get; init; }

    /// <summary>The greatest value, as typed.</summary>
    public string? Most { get; init; }

    /// <summary>The sort of number.</summary>
    public ClaimKind? Kind { get; init; }

    /// <summary>The id of a figure whose measure all must be of; null for all.</summary>
    public string? Measure { get; init; }

    /// <summary>In which order.</summary>
    public ClaimOrder Order { get; init; }

    /// <summary>Whether other spellings are searched for, too.</summary>
    public bool HasVariants { get; init; } = true;

    /// <summary>The place behind which the page begins, as it stands in the address; null for the first page.</summary>
    public string? After { get; init; }

    /// <summary>Reads the parameters of an address.</summary>
    internal static FiguresAsked Of(IQueryCollection asked) => new(FilterReading.Text(asked, "q") ?? "")
    {
        Unit = FilterReading.Text(asked, "unit"),
        Least = FilterReading.Text(asked, "min"),
        Most = FilterReading.Text(asked, "max"),
        Kind = Named<ClaimKind>(FilterReading.Text(asked, "kind")),
        Measure = FilterReading.Text(asked, "measure"),
        Order = FilterReading.Text(asked, "sort")?.ToLowerInvariant() is "value" ? ClaimOrder.Greatest : Named<ClaimOrder>(FilterReading.Text(asked, "sort")) ?? ClaimOrder.Said,
        HasVariants = FilterReading.Text(asked, "variants") is not ("no" or "false" or "0"),
        After = FilterReading.Text(asked, "after"),
    };

    /// <summary>What the store is asked.</summary>
    /// <param name="words">The query, parsed.</param>
    internal ClaimQuery Query(ParsedQuery words) => new()
    {
        Words = words.Query is SearchQuery.All ? null : words,
        Unit = Unit is null ? null : new Unit(Unit),
        Min = Amount(Least),
        Max = Amount(Most),
        Kind = Kind,
        Order = Order,
        After = ClaimPlace.TryParse(After),
    };

    /// <summary>What of the parameters cannot be read; null when all can.</summary>
    internal string? Fault => Least is not null && Amount(Least) is null ? $"“{Short(Least)}” is no number, so there is no least value."
        : Most is not null && Amount(Most) is null ? $"“{Short(Most)}” is no number, so there is no greatest value."
        : After is not null && ClaimPlace.TryParse(After) is null ? "The address of the page is damaged: this is the first one." : null;

    /// <summary>The address of it.</summary>
    /// <param name="ending">The ending of a download, with its dot; empty for the page.</param>
    internal string Address(string ending = "") => Addresses.With(
        Addresses.Figures + ending,
        ("q", Typed),
        ("unit", Unit),
        ("min", Least),
        ("max", Most),
        ("kind", Wording.Small(Kind)),
        ("measure", Measure),
        ("sort", Order == ClaimOrder.Said ? null : Wording.Small(Order)),
        ("variants", HasVariants ? null : "no"),
        ("after", ending.Length > 0 ? null : After));

    private static decimal? Amount(string? text) =>
        text is not null && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) ? amount : null;

    private static T? Named<T>(string? name)
        where T : struct, Enum => name is not null && !char.IsAsciiDigit(name[0]) && Enum.TryParse<T>(name, ignoreCase: true, out var value) ? value : null;

    private static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
