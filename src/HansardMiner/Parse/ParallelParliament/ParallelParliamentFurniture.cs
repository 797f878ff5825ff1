using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace HansardMiner.Parse.ParallelParliament;

/// <summary>Lines that Parallel Parliament puts around the record.</summary>
internal static partial class ParallelParliamentFurniture
{
    private static readonly string[] Openings =
    [
        "Read Full debate", "Read Hansard Text", "Read Debate Ministerial Extracts", "Full Debate: Read Full Debate", "Reticulating Splines",
        "This information is provided by Parallel Parliament", "Westminster Hall is an alternative Chamber for MPs",
        "Each debate is chaired by an MP from the Panel of Chairs", "This text is a record of ministerial contributions to a debate",
        "In 1993, the House of Lords Pepper vs. Hart decision", "This extract highlights statements made by Government Ministers",
        "(Limited Text - Ministerial Extracts only)", "Grand Committee is a place where", "Bill Main Page", "Watch Debate",
        "General Committees are temporary committees",
    ];

    /// <summary>Whether the text carries the site's own notices.</summary>
    public static bool IsNamedIn(string text) =>
        text.Contains("Parallel Parliament", StringComparison.Ordinal) || text.Contains("Read Full debate Read Hansard Text", StringComparison.OrdinalIgnoreCase) ||
        text.Contains("Reticulating Splines", StringComparison.Ordinal);

    /// <summary>Whether the line is the site's and not the record's.</summary>
    public static bool Has(string line) => Openings.Any(opening => line.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) || Short().IsMatch(line);

    // Skip to main content · - Hansard - - - Excerpts · Share this Debate · View Source
    [GeneratedRegex(@"^(?:Skip to .{1,40}|- (?:View Speech - )?Hansard\b[ -]*(?:Excerpts)?[ -]*|Share(?: this \w+)?|Copy Link|View Speech|View Source|Hansard|Hansard -[ -]*(?:Excerpts)?[ -]*|Excerpts|Loading\.*|Contents|Bills?: .{1,100}|Legislation: .{1,100}|Debates between .{1,80}|Login|Register|Next Page|Previous Page|Home|Menu|\W*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Short();
}
