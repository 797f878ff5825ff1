using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace HansardMiner.Text;

/// <summary>
/// What tells a bot challenge, or a bot protection's refusal, from a page that has a text of its own. Sure signs are what such pages say to people, whichever maker they are of; they count on
/// any short page. Weak signs (names of scripts, a call for JavaScript) stand on ordinary pages, too, and count where next to nothing else is to be read.
/// </summary>
internal static partial class ChallengeSigns
{
    /// <summary>More letters than a refusal without scripts and forms has.</summary>
    private const int MostPlainLetters = 500;

    /// <summary>More letters than stand beside the scripts of a challenge.</summary>
    private const int MostLettersOfShell = 350;

    private static readonly IReadOnlyList<Regex> Sure = [Titles(), Proofs(), Traffic(), Checks(), Refusals(), Lines()];

    private static readonly IReadOnlyList<Regex> Weak = [Scripts(), Calls()];

    /// <summary>The first sign on a page, as it stands there; null when there is none.</summary>
    /// <param name="page">The page as it was sent.</param>
    /// <param name="words">Its words, without tags and scripts.</param>
    public static string? Find(string page, string words)
    {
        if (words.Length <= MostPlainLetters || Machinery().IsMatch(page))
        {
            foreach (var sign in Sure)
            {
                if (sign.Match(words) is { Success: true } found)
                {
                    return found.Value;
                }
            }
        }
        var without = NoScript().Match(page) is { Success: true } note ? words.Length - note.Length : words.Length;
        if (without > MostLettersOfShell)
        {
            return null;
        }
        foreach (var sign in Weak)
        {
            if (sign.Match(page) is { Success: true } found)
            {
                return found.Value;
            }
        }
        return null;
    }

    // <script src="a.js"> · <meta http-equiv="refresh"
    [GeneratedRegex(@"<(?:script|noscript|iframe|form|input)\b|http-equiv\s*=\s*.?refresh", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Machinery();

    // <noscript>This site needs JavaScript.</noscript>
    [GeneratedRegex(@"<noscript\b.*?(?:</noscript|$)", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex NoScript();

    // Just a moment... · Pardon Our Interruption · Attention Required! | Cloudflare · Vercel Security Checkpoint · Client Challenge
    [GeneratedRegex(@"^\W*(?:Just a moment(?:\.\.\.|…)|(?:One|Please wait a) moment,? please|Pardon Our Interruption|Attention Required!|Client Challenge|Human Verification|Security Verification|Bot (?:Check|Verification|Challenge)|Challenge Validation|DDoS[- ]Guard|Request Rejected|The requested URL was rejected)|\bSecurity Checkpoint\b|^(?:\S+ ){0,8}Incapsula incident ID", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Titles();

    // Verify you are human · confirm that you are not a robot · make sure you're not a bot · I'm not a robot · to prove you are a person
    [GeneratedRegex(@"\b(?:verify|verifying|confirm|confirming|prove|check|checking|ensure|make sure|making sure|know|tell us|whether|if)(?:,? (?:that|whether|if|by \w+))* (?:you(?:[’']re| are)|this is|it[’']s|your (?:browser|device|connection|request) is)(?: really| indeed)?(?: not)? an? (?:real |actual |automated )?(?:human|person|robot|bot|script|program|visitor)\b|\bI(?:[’'])?m (?:not a robot|human)\b|\bare you (?:a )?(?:robot|human|bot)\?|\bthink that you are a bot\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Proofs();

    // unusual traffic from your computer network · we have detected automated access · suspicious activity from your IP address
    [GeneratedRegex(@"\b(?:detected|noticed|received|seen|see|due to|because of|identified)(?: \w+){0,4} (?:unusual|suspicious|automated|abnormal|malicious|excessive|non-human|bot)(?:,? (?:and|or) \w+)? (?:traffic|activity|activities|requests?|access|behaviou?r)\b|\b(?:unusual|automated|suspicious) (?:traffic|requests|activity) (?:coming )?from your (?:computer |home |ip |local )?(?:network|address|ip|connection|browser)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Traffic();

    // Checking your browser before … · checking if the site connection is secure · complete the security check to access · Press & Hold · solve this puzzle
    [GeneratedRegex(@"\b(?:checking|verifying|validating|examining) (?:your|the|that your|if the) (?:browser|connection|device|site connection|request)\b|\b(?:complete|completing|solve|solving|pass|passing) (?:the|this|a|an)(?: \w+)? (?:security check|captcha|challenge|puzzle|verification|check) (?:below|to|before|and)\b|\bpress (?:&|&amp;|and) hold\b|\bslide (?:right|left|to the \w+) to\b|\bDDoS protection by\b|\benter the (?:characters|letters|text) (?:you see|shown|in the (?:image|picture))|\bsecurity service to protect (?:itself|against)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Checks();

    // Your request has been blocked … Reference ID: 18.a · Access denied … Reference #18 · you have been blocked … Ray ID: 8 · Your support ID is: 12
    [GeneratedRegex(@"\b(?:request|access|connection|session|ip(?: address)?|you|visit)\b[^.!?]{0,60}\b(?:blocked|denied|rejected|refused|forbidden|restricted|limited)\b.{0,400}?\b(?:reference|support|incident|request|ray|event|trace|case|block|error|session|transaction|activity) ?(?:id\b|number\b|code\b|no\b|(?=#))\s*(?:is\b)?\s*[:#]?\s*[\w-]{0,12}\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refusals();

    // You are now in line · Your estimated wait time is · You are in the queue
    [GeneratedRegex(@"\byou are (?:now |currently )?in (?:the |a )?(?:virtual )?(?:line|queue|waiting room)\b|\byour estimated wait time\b|\byour (?:place|number|position) in (?:the )?(?:line|queue)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lines();

    // window._cf_chl_opt · /_Incapsula_Resource?SWJIYLWA · https://ct.captcha-delivery.com/c.js · AwsWafIntegration · px-captcha · KPSDK
    [GeneratedRegex(@"cf[-_]chl|challenge-platform|_?Incapsula[_ ](?:Resource|incident)|captcha|turnstile|aws-?waf|perimeterx|_pxAppId|datadome|KPSDK|distil_|reese84|bm-verify|sec-?cpt|sucuri_cloudproxy|ddos-guard|geetest|arkoselabs|friendly-?challenge|anubis|_fs-ch-|/vercel/security|queue-it", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Scripts();

    // Enable JavaScript and cookies to continue · This site requires JavaScript · Please turn on JavaScript · JavaScript is disabled in your browser
    [GeneratedRegex(@"\b(?:enable|turn on|switch on|activate|allow|requires?|needs?|without)(?: to (?:enable|have|use|run|turn on))?(?: \w+)? (?:JavaScript|JS|cookies)\b|\b(?:JavaScript|JS|cookies) (?:and \w+ )?(?:is|are|must be|has to be|needs to be|have to be) (?:required|needed|disabled|not (?:enabled|available)|enabled|turned (?:on|off))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Calls();
}
