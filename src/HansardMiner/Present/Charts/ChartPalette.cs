using System;

namespace HansardMiner.Present.Charts;

/// <summary>
/// The colours of charts and pages, on a light ground (and on paper) and on a dark one. The blues are those of Okabe and Ito, which colour-blind readers can tell
/// from the ground and from the words; nothing is told by colour alone.
/// </summary>
/// <param name="Back">The ground.</param>
/// <param name="Words">Words that matter.</param>
/// <param name="Aside">Words beside them.</param>
/// <param name="Grid">Lines of the grid.</param>
/// <param name="Rule">Lines that part.</param>
/// <param name="Mark">Marks.</param>
public sealed record ChartPalette(string Back, string Words, string Aside, string Grid, string Rule, string Mark)
{
    /// <summary>On a light ground.</summary>
    public static ChartPalette Light { get; } = new("#ffffff", "#1b1b1b", "#4d4d4d", "#dddddd", "#767676", "#0072b2");

    /// <summary>On a dark ground.</summary>
    public static ChartPalette Dark { get; } = new("#161616", "#f1f1f1", "#bcbcbc", "#3a3a3a", "#8f8f8f", "#56b4e9");

    /// <summary>The colour for a purpose, as "#rrggbb".</summary>
    public string Of(Ink ink) => ink switch
    {
        Ink.Back => Back,
        Ink.Words => Words,
        Ink.Aside => Aside,
        Ink.Grid => Grid,
        Ink.Rule => Rule,
        Ink.Mark => Mark,
        _ => throw new ArgumentOutOfRangeException(nameof(ink)),
    };
}
