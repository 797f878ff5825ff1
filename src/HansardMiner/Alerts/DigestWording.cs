using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using HansardMiner.Present;

namespace HansardMiner.Alerts;

/// <summary>A digest in words: its subject, its text, and the same as HTML.</summary>
public static class DigestWording
{
    private const string Rule = "----------------------------------------------------------------";

    /// <summary>The subject: "3 new contributions: stalking, restraining orders".</summary>
    public static string Subject(Digest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        var names = PlainText.Short(string.Join(", ", digest.Parts.Where(p => p.New.Count > 0 || digest.Count == 0).Select(p => p.Search.Name)), 120);
        return $"{(digest.Count == 0 ? "Nothing new" : Wording.Number("new contribution", digest.Count))}: {names}";
    }

    /// <summary>What is new of one search in one line.</summary>
    public static string Counted(DigestPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return part.New.Count == 0 ? "nothing new" : Wording.Number("new contribution", part.New.Count);
    }

    /// <summary>As plain text.</summary>
    public static string Text(Digest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        var text = new StringBuilder();
        foreach (var part in digest.Parts)
        {
            text.Append(Title(part)).Append('\n').Append(Rule).Append('\n').Append(About(part)).Append("\n\n");
            foreach (var item in part.Quoted)
            {
                text.Append(Head(item)).Append('\n').Append(PlainText.Line(item.Heading)).Append('\n');
                foreach (var quotation in item.Quotations)
                {
                    text.Append(quotation.WhatIsNew is { } what ? PlainText.Line(what) + "\n" : "").Append("  “").Append(PlainText.Line(quotation.Words)).Append("”\n  ").Append(PlainText.Line(quotation.Citation)).Append('\n');
                }
                text.Append(item.Others > 0 ? $"  and {Wording.Number("other new figure", item.Others)}\n" : "").Append(item.Permalink is { } live ? live.AbsoluteUri + "\n" : "").Append("hansard show ").Append(item.Contribution.Value).Append("\n\n");
            }
            text.Append(Rest(part) is { } rest ? rest + "\n\n" : "");
        }
        return text.Append(string.Join('\n', Foot)).Append('\n').ToString();
    }

    /// <summary>As HTML, without anything that must be loaded.</summary>
    public static string Html(Digest digest)
    {
        ArgumentNullException.ThrowIfNull(digest);
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>").Append(Encoded(Subject(digest)))
            .Append("</title></head>\n<body style=\"font:16px/1.5 sans-serif;max-width:40em;margin:1em auto;padding:0 1em\">\n");
        foreach (var part in digest.Parts)
        {
            html.Append("<h2>").Append(Encoded(Title(part))).Append("</h2>\n<p>").Append(Encoded(About(part))).Append("</p>\n");
            foreach (var item in part.Quoted)
            {
                Item(html, item);
            }
            html.Append(Rest(part) is { } rest ? $"<p>{Encoded(rest)}</p>\n" : "");
        }
        foreach (var line in Foot)
        {
            html.Append("<p><small>").Append(Encoded(line)).Append("</small></p>\n");
        }
        return html.Append("</body></html>\n").ToString();
    }

    private static void Item(StringBuilder html, NewsItem item)
    {
        html.Append("<h3 style=\"margin-bottom:0\">").Append(Encoded(Head(item))).Append("</h3>\n<p style=\"margin-top:0\">").Append(Encoded(item.Heading)).Append("</p>\n");
        foreach (var quotation in item.Quotations)
        {
            html.Append(quotation.WhatIsNew is { } what ? $"<p>{Encoded(what)}</p>\n" : "").Append("<blockquote style=\"border-left:3px solid #0b5c4a;margin:0;padding-left:1em\">").Append(Encoded(quotation.Words))
                .Append("</blockquote>\n<p><small>").Append(Encoded(quotation.Citation)).Append("</small></p>\n");
        }
        html.Append(item.Others > 0 ? $"<p>and {Wording.Number("other new figure", item.Others)}</p>\n" : "").Append("<p>")
            .Append(item.Permalink is { } live ? $"<a href=\"{Encoded(live.AbsoluteUri)}\">live page</a> · " : "").Append("<code>hansard show ").Append(Encoded(item.Contribution.Value)).Append("</code></p>\n");
    }

    private static IReadOnlyList<string> Foot { get; } = [$"{Licence.OpenParliament} {Licence.Others}", "Made by HansardMiner from an index on this computer; nothing is sent by it."];

    private static string Title(DigestPart part) => $"{part.Search.Name}: {Counted(part)}";

    private static string About(DigestPart part) =>
        PlainText.Line($"Query: {part.Search.Query} ({AlertScopes.Said(part.Search.Scope)}).{(part.New.Count == 0 ? " Nothing new in the index since the last digest." : "")}{(part.Note is null ? "" : $" Not all is told: {part.Note}.")}");

    private static string? Rest(DigestPart part) => part.Others == 0 ? null
        : $"and {Wording.Number("older new contribution", part.Others)} not quoted here, which count as told. hansard search '{PlainText.Line(part.Search.Query)}' --sort newest lists them.";

    private static string Head(NewsItem item) => PlainText.Line($"{item.Speaker}, {item.Part}, {Wording.Day(item.Day)}");

    private static string Encoded(string text) => WebUtility.HtmlEncode(PlainText.Line(text));
}
