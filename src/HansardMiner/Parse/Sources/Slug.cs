using System.Text;

namespace HansardMiner.Parse.Sources;

/// <summary>A title as part of an id: lower-case letters and digits parted by single hyphens.</summary>
internal static class Slug
{
    private const int Longest = 60;

    /// <summary>"Take stalking seriously, CPS urges" → "take-stalking-seriously-cps-urges"; "untitled" when nothing is left.</summary>
    public static string Of(string? title)
    {
        var slug = new StringBuilder();
        foreach (var c in title ?? string.Empty)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }
        var whole = slug.ToString().Trim('-');
        if (whole.Length > Longest)
        {
            var cut = whole.LastIndexOf('-', Longest);
            whole = whole[..(cut > 0 ? cut : Longest)];
        }
        return whole.Length > 0 ? whole : "untitled";
    }
}
