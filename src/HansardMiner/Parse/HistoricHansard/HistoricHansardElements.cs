namespace HansardMiner.Parse.HistoricHansard;

/// <summary>The elements of the archive's volumes by what they do.</summary>
internal static class HistoricHansardElements
{
    /// <summary>The elements in which proceedings stand, one of which makes a file an archive file.</summary>
    public static string[] Parts { get; } =
        ["housecommons", "houselords", "westminsterhall", "writtenanswers", "writtenstatements", "grandcommitteereport"];

    /// <summary>Parts and sections: what is said in one is a document of its own.</summary>
    public static bool IsFrame(string name) =>
        name is "housecommons" or "houselords" or "westminsterhall" or "writtenanswers" or "writtenstatements" or "grandcommitteereport"
            or "debates" or "oralquestions" or "section" or "group" or "appendix";

    /// <summary>What is no proceedings.</summary>
    public static bool IsLeftOut(string name) =>
        name is "titlepage" or "frontmatter" or "index" or "indexdiv" or "indexterm" or "index-letter" or "tablecontents" or "header";

    /// <summary>Elements without content.</summary>
    public static bool IsEmpty(string name) => name is "lb" or "image" or "br" or "ob";
}
