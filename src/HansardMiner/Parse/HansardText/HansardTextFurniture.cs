using System;
using System.Collections.Generic;

namespace HansardMiner.Parse.HansardText;

/// <summary>Lines of a saved Hansard page that are not part of the record.</summary>
internal static class HansardTextFurniture
{
    public const string Skip = "Skip to main content";

    private static readonly HashSet<string> Lines = new(StringComparer.OrdinalIgnoreCase)
    {
        Skip, "UK Parliament", "Hansard", "Menu", "Home", "Search", "Cookies", "Accept cookies", "Download text", "Previous debate", "Next debate",
        "Previous", "Next", "Share", "Share this debate", "Share this contribution", "Copy link", "Back to top", "Contents", "Contributors",
        "Show contributors", "Hide contributors", "Expand", "Collapse", "Print", "Find in this debate",
        "The text on this page has been created from Hansard archive content, it may contain typographical errors.",
    };

    /// <summary>Whether the line is furniture of the page.</summary>
    public static bool Has(string line) => Lines.Contains(line.Trim());
}
