using System.Text.RegularExpressions;

namespace HansardMiner.Parse.Print;

/// <summary>The words with which a ministerial statement opens where the source does not mark it otherwise.</summary>
internal static partial class StatementWords
{
    /// <summary>Whether a speech opens as a statement: "With permission, Mr Speaker, I would like to make a statement on …".</summary>
    public static bool Open(string text) => Opening().IsMatch(text.Length > 200 ? text[..200] : text);

    // With permission, Mr Speaker, I should like to make a statement · Mr Speaker, with your permission, I will make a statement
    [GeneratedRegex(@"^(?:M[rs]\.? |Madam |Deputy |Speaker,? |My Lords, )*with (?:your |the |the House[’']s )?(?:permission|leave)\b[^.?!]{0,80}?\bI (?:(?:wish|want|would like|should like) to|will|shall) (?:now )?(?:make|repeat) (?:a|the|an? \w+) (?:\w+ )?statement\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
