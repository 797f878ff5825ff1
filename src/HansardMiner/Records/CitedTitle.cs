using System.Text;

namespace HansardMiner.Records;

/// <summary>Titles as citations and addresses state them.</summary>
public static class CitedTitle
{
    /// <summary>The title's letters and digits in small letters, by which it is compared: "Liquor Traffic (Restrictions)", "liquor-traffic-restrictions" and "LiquorTrafficRestrictions" are one.</summary>
    public static string Key(string? title)
    {
        var key = new StringBuilder(title?.Length ?? 0);
        foreach (var c in title ?? "")
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }
        return key.ToString();
    }
}
