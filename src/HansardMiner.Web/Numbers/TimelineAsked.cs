using System;
using System.Globalization;
using HansardMiner.Present.Charts;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Numbers;

/// <summary>Which timeline is asked for: the same for the page and its downloads.</summary>
/// <param name="Typed">The question as typed.</param>
public sealed record TimelineAsked(string Typed)
{
    /// <summary>How many figures are read where nothing else is asked for.</summary>
    public const int UsualMost = 500;

    /// <summary>How many figures are read at the most.</summary>
    public const int MostOfAll = 5_000;

    /// <summary>The id of a figure, when the figures of its measure are asked for and not a question; null otherwise.</summary>
    public string? Measure { get; init; }

    /// <summary>By what the figures are laid out.</summary>
    public TimelineOrder Order { get; init; }

    /// <summary>Whether figures with few of the words near them are kept, too.</summary>
    public bool All { get; init; }

    /// <summary>Whether other spellings are searched for, too.</summary>
    public bool HasVariants { get; init; } = true;

    /// <summary>How many figures are read at the most.</summary>
    public int Most { get; init; } = UsualMost;

    /// <summary>Which part of the page is shown, from 1.</summary>
    public int Part { get; init; } = 1;

    /// <summary>Reads the parameters of an address; what cannot be read counts as not given.</summary>
    internal static TimelineAsked Of(IQueryCollection asked) => new(FilterReading.Text(asked, "q") ?? "")
    {
        Measure = FilterReading.Text(asked, "measure"),
        Order = string.Equals(FilterReading.Text(asked, "by"), "said", StringComparison.OrdinalIgnoreCase) ? TimelineOrder.Said : TimelineOrder.Period,
        All = FilterReading.Text(asked, "all") is "yes" or "true" or "1",
        HasVariants = FilterReading.Text(asked, "variants") is not ("no" or "false" or "0"),
        Most = Math.Clamp(Number(asked, "most") ?? UsualMost, 1, MostOfAll),
        Part = Math.Clamp(Number(asked, "part") ?? 1, 1, 10_000),
    };

    /// <summary>The address of it.</summary>
    /// <param name="ending">The ending of a download, with its dot; empty for the page.</param>
    internal string Address(string ending = "") => Addresses.With(
        Addresses.Timeline + ending,
        ("q", Typed),
        ("measure", Measure),
        ("by", Order == TimelineOrder.Said ? "said" : null),
        ("all", All ? "yes" : null),
        ("variants", HasVariants ? null : "no"),
        ("most", Most == UsualMost ? null : Most.ToString(CultureInfo.InvariantCulture)),
        ("part", ending.Length > 0 || Part == 1 ? null : Part.ToString(CultureInfo.InvariantCulture)));

    private static int? Number(IQueryCollection asked, string name) =>
        int.TryParse(FilterReading.Text(asked, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
