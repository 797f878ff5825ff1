using System.IO;
using System.Linq;
using System.Security;
using System.Text.Json;

namespace HansardMiner.Browser.Tests;

/// <summary>Invented documents of people who mean harm: whatever a browser might run, follow or fetch stands wherever a document has words.</summary>
internal static class HostileDocuments
{
    /// <summary>What a script that got through would set.</summary>
    public const string Flag = "hansardMinerWasBroken";

    private const string Elsewhere = "http://elsewhere.invalid/";

    /// <summary>What is put everywhere.</summary>
    public static string[] Payloads { get; } =
    [
        $"<script>window.{Flag}=1</script>",
        $"<img src=x onerror=\"window.{Flag}=2\">",
        $"\"><svg/onload=window.{Flag}=3>",
        $"' onmouseover='window.{Flag}=4' autofocus onfocus='window.{Flag}=5",
        $"</title></textarea></style></template></noscript><script src=\"{Elsewhere}a.js\"></script>",
        $"<img src=\"{Elsewhere}pixel.png\"><link rel=stylesheet href={Elsewhere}a.css><iframe src=\"{Elsewhere}\"></iframe>",
        $"<a href=\"javascript:window.{Flag}=6\">440 lamps</a> <form action={Elsewhere}><input name=a><button>Go</button></form>",
        $"<math><mtext></p><style><img src=x onerror=window.{Flag}=7></style>",
        $"{{{{constructor.constructor('window.{Flag}=8')()}}}} ${{window.{Flag}=9}} <%= window.{Flag}=10 %>",
        "<meta http-equiv=refresh content=\"0;url=" + Elsewhere + "\"><base href=\"" + Elsewhere + "\">",
        "=HYPERLINK(\"" + Elsewhere + "\";\"440\")",
        "\u202e440 spmal dednem\u202c \u2066\u200b\u200f\ufeff",
        "]]>--><![CDATA[<!--<script>window." + Flag + "=11</script>",
        "\\u003cscript\\u003ewindow." + Flag + "=12\\u003c/script\\u003e &lt;script&gt;window." + Flag + "=13&lt;/script&gt;",
    ];

    /// <summary>Writes the documents into a folder.</summary>
    public static string Write()
    {
        var folder = Directory.CreateDirectory(Path.Combine(ServedIndex.Work, "hostile")).FullName;
        File.WriteAllText(Path.Combine(folder, "debates2031-05-06a.xml"), Debate());
        File.WriteAllText(Path.Combine(folder, "questions.json"), Questions());
        File.WriteAllText(Path.Combine(folder, "article.md"), "# " + Payloads[0] + " lamps by the sea\n\nPublished 24 April 2032\n\n"
            + string.Join("\n\n", Payloads.Select((p, i) => $"In {2010 + i} they mended {440 + i} lamps, {p} the report says, and all of them were lit for the whole of the winter that followed.")));
        File.WriteAllText(Path.Combine(folder, "page.html"), $"<html><head><title>Lamps &lt;script&gt;window.{Flag}=20&lt;/script&gt;</title><base href=\"{Elsewhere}\"></head><body><main><h1>Lamps {SecurityElement.Escape(Payloads[1])}</h1>"
            + $"<p>Published 3 March 2031</p><p>Some 512 lamps were mended last year, the charity says, and <a href=\"javascript:window.{Flag}=21\">another 90 lamps</a> are planned.</p>"
            + $"<script>window.{Flag}=22</script><p>{SecurityElement.Escape(Payloads[2])} The keepers mended 77 lamps in 2030 and were paid for every night that they stayed.</p></main></body></html>");
        try
        {
            // Names of files are words of others, too; some systems allow no such names.
            File.WriteAllText(Path.Combine(folder, $"<img src=x onerror=window.{Flag}=30>.md"), "# Lamps and their names\n\nPublished 24 April 2032\n\nThe keepers mended 311 lamps in 2031, the charity says, and nobody was paid for the nights that they stayed.\n");
        }
        catch (IOException)
        {
            return folder;
        }
        return folder;
    }

    private static string Debate()
    {
        var turns = Payloads.Select((payload, i) => $"""
              <major-heading id="uk.org.publicwhip/debate/2031-05-06a.{i + 1}.0" nospeaker="true" colnum="{i + 1}" time="" url="javascript:window.{Flag}=40">{Xml($"Lamps {i} {payload}")}</major-heading>
              <speech id="uk.org.publicwhip/debate/2031-05-06a.{i + 1}.1" speakername="{Xml($"Ada {payload}")}" type="Start Speech" person_id="uk.org.publicwhip/person/99{i}" colnum="{i + 1}" time="17:05:00" url="javascript:window.{Flag}=41">
                <p pid="a{i + 1}.1/1">{Xml(payload)} Some {440 + i} lamps were mended in {2012 + i}. {Xml(payload)} Of these, 12% were lit again {Xml(payload)} last year.</p>
                <table><tr><th>{Xml(payload)}</th><th>Lamps mended</th></tr><tr><td>{Xml(payload)}</td><td>{120 + i}</td></tr></table>
              </speech>
            """);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<publicwhip scraperversion=\"a\" latest=\"yes\">\n" + string.Join('\n', turns) + "\n</publicwhip>\n";
    }

    private static string Questions() => JsonSerializer.Serialize(new
    {
        totalResults = Payloads.Length,
        results = Payloads.Select((payload, i) => new
        {
            value = new
            {
                id = 9_800_000 + i,
                askingMemberId = 98001,
                askingMember = new { id = 98001, name = "Ada " + payload, party = payload, memberFrom = payload },
                house = "Commons",
                dateTabled = "2031-11-03T00:00:00",
                uin = (81000 + i).ToString(System.Globalization.CultureInfo.InvariantCulture),
                questionText = $"To ask the Minister, how many lamps were mended in 2030. {payload}",
                answeringBodyId = 998,
                answeringBodyName = "Department " + payload,
                isWithdrawn = false,
                answerIsHolding = false,
                answerIsCorrection = i % 3 == 0,
                answeringMemberId = 98002,
                answeringMember = new { id = 98002, name = "Bram " + payload, party = payload, memberFrom = payload },
                dateAnswered = "2031-11-06T00:00:00",
                answerText = $"<p>In 2030, {440 + i} lamps were mended. {payload}</p><p onclick=\"window.{Flag}=50\">{Xml(payload)}</p><table><tr><td>{Xml(payload)}</td><td>Lamps</td></tr><tr><td>North</td><td>{90 + i}</td></tr></table>",
                originalAnswerText = i % 3 == 0 ? $"<p>In 2030, {430 + i} lamps were mended. {payload}</p>" : "",
                heading = "Lamps: " + payload,
                attachments = new[] { new { url = $"javascript:window.{Flag}=51", title = payload, fileType = payload, fileSizeBytes = 12 } },
                groupedQuestions = System.Array.Empty<string>(),
            },
            links = System.Array.Empty<object>(),
        }),
    });

    // what XML itself cannot carry is left out, as it would be in a file that can be read
    private static string Xml(string text) => SecurityElement.Escape(text) ?? "";
}
