using System;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Turns;

namespace HansardMiner.Parse.HansardText;

/// <summary>Tells a text download by what it prints: speakers on lines of their own over what they say, and the day or volume over all.</summary>
internal static partial class HansardTextSpeakers
{
    private const int Enough = 3;

    private const int HeadLines = 14;

    private const int ShortestText = 40;

    /// <summary>How many lines print a speaker in full over a line of text; counting ends at three.</summary>
    public static int Count(string text)
    {
        var count = 0;
        for (var match = Speaker().Match(text); match.Success && count < Enough; match = match.NextMatch())
        {
            count += PrintedSpeaker.IsSpeakerLine(match.Groups["who"].Value) && StandsOverText(text, match.Index + match.Length) ? 1 : 0;
        }
        return count;
    }

    /// <summary>Whether one of the first lines is a day or a volume by itself.</summary>
    public static bool HasHead(string text)
    {
        var left = HeadLines;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                continue;
            }
            if (left-- == 0)
            {
                return false;
            }
            var words = line.Trim().ToString();
            if (words.Length < 80 && (PrintedDates.Whole(words) is not null || Volume().IsMatch(words)))
            {
                return true;
            }
        }
        return false;
    }

    private static bool StandsOverText(string text, int at)
    {
        var rest = text.AsSpan(at).TrimStart();
        var end = rest.IndexOf('\n');
        var line = (end < 0 ? rest : rest[..end]).TrimEnd();
        return line.Length >= ShortestText || (line.Length > 0 && line[^1] is '.' or '?' or '!' or '—');
    }

    // Oona Larkspur (Wexcombe) (Lab) · The Minister for First Aid (Tobias Wrenfield)
    [GeneratedRegex(@"^[ \t]*(?<who>[^\n()]{3,90} \([^()\n]{2,60}\) \([^()\n]{1,20}(?:\([^()\n]{1,10}\))?\)|The [^\n()]{5,140} \([^()\n]{3,60}\)):?[ \t\r]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();

    // Volume 778
    [GeneratedRegex(@"^Vol(?:ume)?\.? ?\d{1,4}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Volume();
}
