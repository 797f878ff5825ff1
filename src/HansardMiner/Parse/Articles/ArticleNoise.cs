using System.Text.RegularExpressions;

namespace HansardMiner.Parse.Articles;

/// <summary>Lines of a page that are menus, links or notices and not the page's text.</summary>
internal static partial class ArticleNoise
{
    /// <summary>A longer line is text, whatever it begins with.</summary>
    private const int Longest = 300;

    /// <summary>Whether the line is noise.</summary>
    public static bool Has(string line) => line.Length <= Longest && ArticleDateLine.Of(line) is null && (Whole().IsMatch(line) || Opening().IsMatch(line) || OnlyAddress().IsMatch(line) || Menu().IsMatch(line));

    /// <summary>Whether the next short line belongs to the noise of this one: "Categorised in:" over a list of topics.</summary>
    public static bool Introduces(string line) => Label().IsMatch(line);

    // You are here · Home · Share this · Print this page · Back to top
    [GeneratedRegex(@"^(?:you are here:?|home|menu|search|navigation|contents|share(?: (?:this|on|via)\b.*)?|tweet|like|e-?mail(?: this)?|print(?: (?:this )?(?:page|article))?|back to top|top|next|previous|next (?:page|article|post)|previous (?:page|article|post)|older posts|newer posts|comments?|no comments|leave a (?:comment|reply)|related(?: (?:articles|posts|links|content))?|facebook|twitter|linkedin|whatsapp|log ?in|register|subscribe|sign up|donate(?: now)?|contact(?: us)?|about(?: us)?|rss|close|skip|advertisement|loading\.*|accept(?: all)? cookies|cookie (?:policy|settings)|privacy policy|terms(?: and conditions| of use)?|accessibility|sitemap|more|view all|click here\.?|download(?: (?:the )?(?:pdf|report))?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    // Skip to main content · Read full briefing paper · © 2016 … · All rights reserved · Follow us on …
    [GeneratedRegex(@"^(?:skip to |read (?:more|the full|full|next|also)\b.{0,60}$|©|copyright ©|\(c\) \d{4}|all rights reserved|follow us\b.{0,60}$|share this\b.{0,60}$|filed under\b.{0,80}$|posted in\b.{0,80}$|tags?:|categori[sz]ed in:|categories:|this email was sent to|unsubscribe\b|click here to (?:share|print|subscribe|unsubscribe|read)\b|we use cookies\b|this (?:site|website) uses cookies\b|sign up (?:to|for) (?:our|the)\b.{0,60}$|subscribe to (?:our|the)\b.{0,60}$|view (?:this|all)\b.{0,40}$|comments? \(\d+\)|\d+ comments?$|image:|photo:|picture:)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    // https://www.example.org/page
    [GeneratedRegex(@"^(?:https?://|www\.)\S+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyAddress();

    // Home | About us | Contact
    [GeneratedRegex(@"^[^.|>»]{1,30}(?:\s*[|>»]\s*[^.|>»]{1,30}){2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Menu();

    // Categorised in: · Tags:
    [GeneratedRegex("^(?:categori[sz]ed in|categories|tags?|filed under|posted in|share this|related(?: links| articles)?|see also|topics?):?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
