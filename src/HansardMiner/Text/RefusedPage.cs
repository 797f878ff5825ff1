using System.Net;
using System.Text.RegularExpressions;

namespace HansardMiner.Text;

/// <summary>
/// Pages that stand in the place of the page that was wanted: a bot challenge, a refusal, an error. A page with more text than such ones have is none of them,
/// whatever its scripts are called.
/// </summary>
internal static partial class RefusedPage
{
    /// <summary>More letters than a challenge or an error page has.</summary>
    /// <summary>What helps where a page was saved from a browser; whoever asked the source himself has nothing of it.</summary>
    public const string Advice = ": open the page in a browser and save it again";

    private const int MostLetters = 1_200;

    /// <summary>More letters than stand around a sign-in form; a page that also has one in a corner has more.</summary>
    private const int MostLettersOfSignIn = 500;

    /// <summary>How many letters of a sign are quoted.</summary>
    private const int Quoted = 60;

    /// <summary>How many characters of a page are looked at.</summary>
    private const int Looked = 60_000;

    /// <summary>What the page is and what to do; null when it is a page with a text of its own.</summary>
    public static string? WhyNot(string page)
    {
        var head = page.Length > Looked ? page[..Looked] : page;
        if (Archive().IsMatch(head))
        {
            return "it is a web archive or e-mail (MIME), in which the text is encoded: open it and save it as HTML or text";
        }
        var words = Words(head);
        if (words.Length > MostLetters)
        {
            return null;
        }
        if (words.Length <= MostLettersOfSignIn && Password().IsMatch(head))
        {
            return "it is a sign-in form in the place of a page: sign in with a browser and save the page";
        }
        return ChallengeIn(head, words) ?? (Error().Match(words) is { Success: true } error
            ? $"it is an error message in the place of a page (“{error.Value.Trim()}”){Advice}" : null);
    }

    /// <summary>What the page is and what to do, when it is a bot challenge; null when it is anything else.</summary>
    public static string? ChallengeIn(string page)
    {
        var head = page.Length > Looked ? page[..Looked] : page;
        var words = Words(head);
        return words.Length > MostLetters ? null : ChallengeIn(head, words);
    }

    private static string? ChallengeIn(string head, string words) => ChallengeSigns.Find(head, words) is { } sign
        ? $"it is a bot challenge in the place of a page (“{Shortened(Spaces().Replace(sign, " ").Trim())}”){Advice}" : null;

    private static string Shortened(string sign) => sign.Length > Quoted ? sign[..Quoted].TrimEnd() + "…" : sign;

    private static string Words(string head) => Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(Scripts().Replace(head, " "), " ")), " ").Trim();

    // <input id="p" type="password">
    [GeneratedRegex(@"<input\b[^<>]*\btype\s*=\s*[""']?password\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Password();

    // 404 Not Found · Access Denied · 502 Bad Gateway · Page not found
    [GeneratedRegex(@"^.{0,120}?\b(?:(?:HTTP )?(?:Error )?[45]\d\d[ :–-]+(?:Not Found|Forbidden|Bad Gateway|Service (?:Temporarily )?Unavailable|Internal Server Error|Gateway Time-?out|Too Many Requests|Unauthorized|Bad Request|Gone|Error)|Access Denied|Page (?:not found|cannot be found|unavailable)|Error [45]\d\d|An error has occurred|Sorry, you have been blocked|Service Unavailable|Too Many Requests)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Error();

    // From: <Saved by Blink> … Content-Type: multipart/related
    [GeneratedRegex(@"^(?:From: <Saved by|(?:[A-Za-z-]{2,40}: [^\n]*\n(?:[ \t][^\n]*\n)*){1,40}?Content-Type: multipart/|MIME-Version: 1\.0)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Archive();

    // <script>…</script>
    [GeneratedRegex("<(?<name>script|style|svg|template)\\b.*?(?:</\\k<name>|$)", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Scripts();

    // <p class="a">
    [GeneratedRegex("<[^<>]*>?", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    // any run of white space
    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
