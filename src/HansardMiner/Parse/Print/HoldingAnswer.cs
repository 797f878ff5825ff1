using System;

namespace HansardMiner.Parse.Print;

/// <summary>Answers that only say that an answer will come.</summary>
internal static class HoldingAnswer
{
    private const int Longest = 600;

    private static readonly string[] _words =
        ["not be possible to answer this question within the usual time period",
         "has not proved possible to respond to", "has not been possible to respond to", "not been possible to answer this question in the time available"];

    /// <summary>Whether a short answer is made of the standard words.</summary>
    public static bool IsWordedAsOne(string text) =>
        text.Length <= Longest && Array.Exists(_words, w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
}
