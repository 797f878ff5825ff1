using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json;

namespace HansardMiner.App.Tests.Web.Safety;

/// <summary>
/// Documents that try to become part of the page that shows them: in words, headings, speakers, ids, addresses and names of files, as debates, written questions, articles and plain text. All invented. Whatever
/// gets through carries the mark <see cref="Mark"/> in a name.
/// </summary>
internal static class HostileDocuments
{
    /// <summary>Stands in the name of every element, attribute and script that a document tries to bring in.</summary>
    public const string Mark = "xhostile";

    /// <summary>A word of every document, to find them by.</summary>
    public const string Word = "gantry";

    /// <summary>Each tries another way in.</summary>
    public static IReadOnlyList<string> Tricks { get; } =
    [
        $"<script>{Mark}()</script>", $"</script><script src=//{Mark}.example></script>", $"<img src={Mark} onerror={Mark}()>", $"\" {Mark}=\"1\" onmouseover=\"{Mark}()", $"' {Mark}='1' onfocus='{Mark}()' autofocus='",
        $"` {Mark}=`1`", $"<svg onload={Mark}()><{Mark}>", $"<{Mark}-element {Mark}=1>", $"</p></main></body><{Mark}>", $"-->{"<"}{Mark}>", $"<!--<{Mark}>", $"]]><{Mark}>", $"<![CDATA[<{Mark}>]]>", $"</title><{Mark}>", $"</textarea><{Mark}>",
        $"</style><{Mark}>", $"<a href=javascript:{Mark}()>click</a>", $"javascript:{Mark}()", $"data:text/html,<script>{Mark}()</script>", $"{{{{constructor.constructor('{Mark}()')()}}}}", $"${{{Mark}()}}", $"@({Mark}())", $"<%= {Mark} %>",
        $"&lt;script&gt;{Mark}()&lt;/script&gt;", $"&#60;{Mark}&#62;", $"\\u003c{Mark}\\u003e", $"%3C{Mark}%3E", $"=HYPERLINK(\"http://{Mark}.example\",\"438\")", "+438+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(1+9)", "\t=1+1", "＝1+1",
        "\u202Esesac 834\u202C", "\u2067834\u2069", "4\u200B38", "\uFEFF438", "4\u206038", "\u200F438", "\u061C438", "a\u0300\u0301\u0302\u0303\u0304\u0305", new string('W', 3_000), "\uFFFF\uFFFE", "\U000E0041\U000E0042",
        $"<base href=http://{Mark}.example/>", $"<meta http-equiv=refresh content=0;url=http://{Mark}.example>", $"<iframe srcdoc='<{Mark}>'>", $"<form action=http://{Mark}.example><input name={Mark}>", $"<object data=data:text/html,{Mark}>", $"<math><{Mark}>", $"<link rel=stylesheet href=//{Mark}.example>",
        $"<style>*{{background:url(//{Mark}.example)}}</style>", $"\r\nX-{Mark}: 1", $"%0d%0aX-{Mark}:%201", $"../../../../etc/{Mark}", $"\\\\{Mark}\\share", "NaN", "1e999", "𝟒𝟑𝟖 cases", "４３８ cases", "٤٣٨ cases",
    ];

    /// <summary>Writes them into a folder; some names of files are tricks themselves, as far as the file system takes them.</summary>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "debates2031-05-06a.xml"), Debate());
        File.WriteAllText(Path.Combine(folder, "questions.json"), Questions());
        File.WriteAllText(Path.Combine(folder, "article.html"), Article());
        File.WriteAllText(Path.Combine(folder, "speech.txt"), "Gantries Bill\nTuesday 6 May 2031\nCommons Chamber\nVolume 881\n\nSecond Reading\n\n" + string.Concat(Tricks.Select((t, i) => $"Ada {Line(t)} (Kilnmoor) (Con)\n\nThere were {400 + i} gantry cases {Line(t)} in 2030, and {Line(t)} £{i + 2} million was spent.\n\n")));
        foreach (var (trick, i) in Tricks.Where(t => t.Length < 80).Select((t, i) => (t, i)))
        {
            try
            {
                File.WriteAllText(Path.Combine(folder, $"{trick.Replace('/', '\u2215').Replace("\0", "", StringComparison.Ordinal)} {i}.txt"), $"{Line(trick)}\n\nThe {Word} of the harbour {Line(trick)} cost £{i + 3} million in 2013, and {200 + i} {Word} cases {Line(trick)} were prosecuted. {Line(trick)}\n\n{Plain}\n");
            }
            catch (Exception fault) when (fault is IOException or ArgumentException or NotSupportedException)
            {
                // This file system does not take the name: no document can have it.
            }
        }
        File.WriteAllBytes(Path.Combine(folder, "nul.txt"), Encoding.UTF8.GetBytes($"A note on the {Word}\0\n\nThere were 4\0 38 {Word} cases\0<{Mark}>\0 in 2013, said the keepers of the harbour.\n"));
        File.WriteAllBytes(Path.Combine(folder, "broken.txt"), [.. Encoding.UTF8.GetBytes($"A broken note on the {Word}\n\nThere were 38 {Word} cases "), 0xff, 0xfe, 0xc0, 0xae, 0xed, 0xa0, 0x80, .. Encoding.UTF8.GetBytes(" in 2013, said the keepers.\n")]);
        File.WriteAllBytes(Path.Combine(folder, $"<{Mark}>.bin"), [0, 1, 2, 3, 0xff]);
    }

    /// <summary>Whole sentences, so that the text is read as one.</summary>
    private const string Plain = "The keepers of the harbour say that the gantry has been mended twice since the winter, and that nobody was hurt when it fell.\n\nThey hope that it will stand until the spring, when a new one is to be built beside the old quay.";

    private static string Line(string trick) => trick.ReplaceLineEndings(" ").Replace('\t', ' ');

    /// <summary>A text or attribute in XML: what XML cannot hold is left out.</summary>
    private static string Xml(string trick) => WebUtility.HtmlEncode(string.Concat(trick.Where(c => System.Xml.XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)))).Replace("\u0000", "", StringComparison.Ordinal);

    private static string Debate()
    {
        const string Day = "2031-05-06a";
        var xml = new StringBuilder("<publicwhip scraperversion=\"a\" latest=\"yes\">\n");
        foreach (var (trick, i) in Tricks.Select((t, i) => (Xml(t), i)))
        {
            xml.Append($"<major-heading id=\"uk.org.publicwhip/debate/{Day}.{100 + i}.0\" nospeaker=\"true\" colnum=\"{100 + i}\" time=\"\" url=\"javascript:{Mark}()//{trick}\">Gantry {trick}</major-heading>\n");
            xml.Append($"<speech id=\"uk.org.publicwhip/debate/{Day}.{100 + i}.1\" speakername=\"Ada {trick}\" speakeroffice=\"Minister {trick}\" person_id=\"uk.org.publicwhip/person/{90000 + i}\" colnum=\"{100 + i}\" time=\"\" url=\"data:text/html,{trick}\">\n");
            xml.Append($"<p pid=\"a{i}/1\">There were {300 + i} {Word} cases {trick} in 2030. {trick} We will publish the {Word} figures {trick} by May 2032.</p>\n");
            xml.Append($"<table><tr><th>{trick}</th><th>{Word}</th></tr><tr><td>{trick}</td><td>{500 + i}</td></tr></table></speech>\n");
        }
        return xml.Append("</publicwhip>\n").ToString();
    }

    private static string Questions() => JsonSerializer.Serialize(Tricks.Select((trick, i) => new
    {
        value = new
        {
            id = 9_800_000 + i, askingMember = new { id = 9_000 + i, name = "Oona " + trick, party = trick, memberFrom = trick }, house = "Commons", dateTabled = "2031-05-06T00:00:00", dateForAnswer = "2031-05-09T00:00:00",
            uin = (60_000 + i).ToString(System.Globalization.CultureInfo.InvariantCulture), questionText = $"To ask the Minister, how many {Word} cases {trick} there were.", answeringBodyName = "Department " + trick, isWithdrawn = false, answerIsHolding = false, answerIsCorrection = i % 5 == 0,
            answeringMember = new { id = 9_500 + i, name = "Tobias " + trick }, dateAnswered = "2031-05-12T00:00:00", answerText = $"<p>There were {600 + i} {Word} cases {WebUtility.HtmlEncode(trick)} in 2030.</p><p>{trick}</p><p><a href=\"javascript:{Mark}()\">see</a></p>",
            originalAnswerText = i % 5 == 0 ? $"<p>There were {601 + i} {Word} cases {trick} in 2030.</p>" : "", heading = $"Gantry: {trick}", groupedQuestions = new[] { trick }, attachments = new[] { new { url = $"javascript:{Mark}()", title = trick } },
        },
    }));

    private static string Article() => $"""
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{WebUtility.HtmlEncode(Tricks[0])} Gantry news</title>
        <link rel="canonical" href="javascript:{Mark}()"><meta property="og:url" content="data:text/html,{Mark}"><meta property="og:title" content="{WebUtility.HtmlEncode(Tricks[3])}"><base href="javascript:{Mark}()"></head>
        <body><main><h1>Gantry {WebUtility.HtmlEncode(Tricks[2])}</h1><p class="byline">By {WebUtility.HtmlEncode(Tricks[1])}, 20 February 2032</p>
        {string.Concat(Tricks.Select((t, i) => $"<p>The {Word} raised £{i + 5},850 for {WebUtility.HtmlEncode(t)} in 19 days, and {700 + i} {Word} cases were heard. {WebUtility.HtmlEncode(t)}</p>\n"))}
        <p>{string.Concat(Tricks)}</p></main></body></html>
        """;
}
