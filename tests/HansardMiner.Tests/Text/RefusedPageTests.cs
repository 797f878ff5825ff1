using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Text;

/// <summary>Pages in the way in which bot protections write them, each in words of our own, and short pages that have something to say.</summary>
[TestFixture]
internal sealed class RefusedPageTests
{
    private const string Long = "<p>The audit found that 96 of the 120 cabinets had no device in them, and that 14 had one whose battery was flat. The group asks the council to look again before the winter, and to say by the end of the month who will pay.</p>";

    private static readonly IReadOnlyList<(string Name, string Page)> Challenges =
    [
        ("a wait while scripts run", Html("Just a moment...", "<noscript><p>Enable JavaScript and cookies to continue</p></noscript><script>window._cf_chl_opt={cvId:'3'};</script>")),
        ("a widget to click", Html("hansard.example", "<h2>Verify you are human by completing the action below.</h2><p>hansard.example needs to review the security of your connection before proceeding.</p><div class=\"cf-turnstile\"></div><p>Ray ID: 8a1b</p>")),
        ("a refusal with a number", Html("Attention Required!", "<h1>Sorry, you have been blocked</h1><p>You are unable to access hansard.example</p><p>This website is using a security service to protect itself from online attacks.</p><p>Ray ID: 8a1b</p>")),
        ("a frame and nothing else", "<html><head><meta name=\"robots\" content=\"noindex,nofollow\"></head><body><iframe src=\"/_Incapsula_Resource?CWUDNSAI=1&xinfo=2\">Request unsuccessful. Incapsula incident ID: 42-7</iframe></body></html>"),
        ("a frame without words", "<html style=\"height:100%\"><head><meta name=\"robots\" content=\"noindex\"></head><body><iframe id=\"main-iframe\" src=\"/_Incapsula_Resource?SWUDNSAI=31\" frameborder=0></iframe></body></html>"),
        ("an interruption", Html("Pardon Our Interruption", "<p>Something about your browser made us think you might be a bot. There are a few reasons for it: you are very fast, or scripts are switched off.</p><p>Reference ID: 5d</p>")),
        ("a refusal of an edge server", "<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You don't have permission to access \"http&#58;&#47;&#47;hansard&#46;example&#47;\" on this server.<P>Reference&#32;&#35;18&#46;5d</BODY></HTML>"),
        ("a script from a maker's host", "<html lang=\"en\"><head><title>hansard.example</title></head><body><p id=\"cmsg\">Please enable JS and disable any ad blocker</p><script>var dd={'host':'geo.captcha-delivery.com'}</script><script src=\"https://ct.captcha-delivery.com/c.js\"></script></body></html>"),
        ("a button to hold", Html("Access to this page has been denied", "<h1>Before we continue…</h1><p>Press &amp; Hold to confirm you are a human (and not a bot).</p><div id=\"px-captcha\"></div><p>Reference ID 9e</p>")),
        ("a token script", "<!DOCTYPE html><html><head><title></title><script>window.awsWafCookieDomainList=[];window.gokuProps={}</script><script src=\"https://a.token.awswaf.com/a/challenge.js\"></script></head><body><div id=\"challenge-container\"></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript.</noscript></body></html>"),
        ("a word puzzle", Html("Human Verification", "<p>Choose all the buckets.</p><form><input name=\"captcha\"></form>")),
        ("a rejected request", "<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 1234567890<br><a href='javascript:history.back();'>[Go Back]</a></body></html>"),
        ("a proof of work", Html("Making sure you're not a bot!", "<p id=\"status\">Loading…</p><p>The site has set this up against those who scrape it.</p><script type=\"module\" src=\"/.within.website/x/main.mjs\"></script>")),
        ("a check point", Html("Vercel Security Checkpoint", "<p>We're verifying your browser</p><p>Website owner? Click here to fix</p><script>x()</script>")),
        ("a client challenge", Html("Client Challenge", "<noscript>JavaScript is disabled in your browser. Please enable JavaScript to proceed.</noscript><p>A required part of this site couldn’t load. This may be due to a browser extension or network issues.</p><script src=\"/_fs-ch-1/script.js\"></script>")),
        ("a search engine's page", "<html><head><title>Sorry...</title></head><body><p>Our systems have detected unusual traffic from your computer network. Please try again later.</p></body></html>"),
        ("a firewall of a cloud", "<html><head><title>Azure WAF</title></head><body><p>Verifying your connection to hansard.example…</p><script src=\"/challenge.js\"></script></body></html>"),
        ("a guard against floods", Html("DDoS-Guard", "<h1>Checking your browser before accessing hansard.example</h1><p>Please wait a few seconds. Once this check is complete, the website will open by itself.</p><script>x()</script>")),
        ("a sign of an unknown maker", Html("Security check", "<p>To protect our site, please complete the security check to continue.</p><form action=\"/go\"><input name=\"answer\"></form>")),
        ("a question of an unknown maker", Html("hansard.example", "<p>We need to be certain: are you a robot? Tick the box and carry on.</p><form><input type=\"checkbox\"></form>")),
        ("a refusal of an unknown maker", Html("Blocked", "<p>Your IP address has been temporarily restricted because of automated requests. If this is a mistake, write to us with this event ID: 77-1.</p>")),
        ("a shell that needs scripts", "<!doctype html><html><head><title>Members</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id=\"root\"></div><script src=\"/main.js\"></script></body></html>"),
        ("a waiting room", Html("Waiting Room", "<p>You are now in line. When it is your turn you will be let in by itself.</p><p>Your estimated wait time is 4 minutes.</p><script>x()</script>")),
        ("a refusal in plain text", "Access denied: your request was blocked by the web application firewall. Incident ID: 81-2\n"),
        ("a proof in plain text", "Please confirm that you are not a robot before you go on.\n"),
    ];

    private static readonly IReadOnlyList<(string Name, string Page)> Pages =
    [
        ("a short notice", Html("Cabinets without devices", Long)),
        ("a short notice with a form that has a puzzle", Html("Cabinets without devices", Long + Long + "<form><div class=\"g-recaptcha\" data-sitekey=\"1\"></div></form><script src=\"https://www.recaptcha.example/api.js\"></script>")),
        ("a short notice with a script that watches", Html("Cabinets without devices", Long + Long + "<script src=\"/cdn-cgi/challenge-platform/scripts/jsd/main.js\"></script>")),
        ("a short notice that asks for scripts", Html("Cabinets without devices", "<noscript>This site works best with JavaScript. Please enable JavaScript.</noscript>" + Long + Long)),
        ("an answer about access", Html("Written answer", "<p>The Minister: Access was denied to 14 of the 120 visitors last year; 6 were turned away because the gate was closed, and 8 because they had no pass. None of them has complained to the Department since.</p>")),
        ("a speech about robots", Html("Debate", "<p>Mr Oakes: I am told that a robot now counts the parcels. If a machine can count 400 parcels in an hour, why did the Department need 12 people to count 90?</p>")),
        ("a speech about traffic", "Ms Teague: The unusual traffic on the bridge in March was 1,200 vehicles a day, against 700 in the year before, and the queue reached the market square on 9 days."),
        ("a speech about blocks", "The Minister: Of the 412 requests for information, 37 were refused, 12 of them on grounds of cost. The reference number of each is in the table that I have placed in the Library."),
        ("a document with a puzzle in its text", Html("Report", string.Concat(Enumerable.Repeat(Long, 8)) + "<p>Verify you are human, the page said, and nobody could.</p>")),
        ("a list for robots", "User-agent: *\nDisallow: /search\nDisallow: /login\n"),
    ];

    [TestCaseSource(nameof(Challenges))]
    public void A_challenge_is_told_from_a_page((string Name, string Page) given)
    {
        Assert.That(RefusedPage.ChallengeIn(given.Page), Does.StartWith("it is a bot challenge in the place of a page (“"), given.Name);
        Assert.That(RefusedPage.WhyNot(given.Page), Is.EqualTo(RefusedPage.ChallengeIn(given.Page)), given.Name);
    }

    [TestCaseSource(nameof(Pages))]
    public void A_page_with_something_to_say_is_none((string Name, string Page) given)
    {
        Assert.That(RefusedPage.WhyNot(given.Page), Is.Null, given.Name);
        Assert.That(RefusedPage.ChallengeIn(given.Page), Is.Null, given.Name);
    }

    [Test]
    public void A_challenge_in_much_white_space_and_style_is_told_all_the_same()
    {
        foreach (var (name, page) in Challenges.Where(given => given.Page.StartsWith('<')))
        {
            var padded = page.Replace("<body>", "<body>" + new string('\n', 3_000) + "<style>" + new string('a', 9_000) + "</style><svg>" + new string('b', 9_000) + "</svg>", StringComparison.OrdinalIgnoreCase);
            Assert.That(RefusedPage.ChallengeIn(padded.ToUpperInvariant()), Is.Not.Null, name);
        }
    }

    [Test]
    public void An_error_message_is_no_challenge()
    {
        const string page = "<html><body><h1>404 Not Found</h1><p>The page that you asked for was not found on this server of ours.</p></body></html>";
        Assert.That(RefusedPage.ChallengeIn(page), Is.Null);
        Assert.That(RefusedPage.WhyNot(page), Does.StartWith("it is an error message"));
    }

    [Test]
    public void A_sign_in_form_is_told_from_a_page_that_has_one_in_a_corner()
    {
        const string form = "<form action=\"/in\"><label>Name <input name=\"n\"></label><label>Password <input type='password' name=\"p\"></label><button>Sign in</button></form>";
        Assert.That(RefusedPage.WhyNot(Html("Sign in", "<h1>Sign in to go on</h1>" + form + "<p>No account? Ask for one.</p>")), Does.StartWith("it is a sign-in form"));
        Assert.That(RefusedPage.WhyNot(Html("Cabinets without devices", form + Long + Long + Long)), Is.Null);
        Assert.That(RefusedPage.ChallengeIn(Html("Sign in", form)), Is.Null);
    }

    private static string Html(string title, string body) => $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body>{body}</body></html>";
}
