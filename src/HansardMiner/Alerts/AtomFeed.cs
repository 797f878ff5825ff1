using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using HansardMiner.Present;
using HansardMiner.Records;

namespace HansardMiner.Alerts;

/// <summary>
/// Writes news as an Atom feed (RFC 4287). An entry is known by its contribution's id, which is the same after mining anew; its time is the day it was said, and never that of the
/// asking, so that the same index gives the same feed.
/// </summary>
public static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>Begins every id: a name that nobody else can give.</summary>
    private const string Tag = "tag:hansardminer.invalid,2026:";

    /// <summary>Writes a feed.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="head">What it says of itself.</param>
    /// <param name="news">What it tells.</param>
    /// <param name="page">The address of a contribution's page.</param>
    public static void Write(Stream stream, FeedHead head, News news, Func<RecordId, Uri> page)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(news);
        ArgumentNullException.ThrowIfNull(page);
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CloseOutput = false });
        var items = Once(news.Items);
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, "en-GB");
        Element(xml, "title", head.Title);
        Element(xml, "subtitle", head.Subtitle + (news.Note is null ? "" : $" Not all is told: {news.Note}."));
        Element(xml, "id", $"{Tag}search/{AlertScopes.Name(head.Scope)}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(head.Query)).AsSpan(0, 8))}");
        Element(xml, "updated", Time(items.Count == 0 ? head.Changed ?? DateTimeOffset.UnixEpoch : items.Max(Updated)));
        Link(xml, "self", head.Self, "application/atom+xml");
        Link(xml, "alternate", head.Alternate, "text/html");
        Author(xml, "HansardMiner");
        Element(xml, "generator", "HansardMiner");
        Element(xml, "rights", Licence.OpenParliament);
        foreach (var item in items)
        {
            Entry(xml, head, item, page(item.Contribution));
        }
        xml.WriteEndElement();
    }

    private static List<NewsItem> Once(IReadOnlyList<NewsItem> items)
    {
        var told = new HashSet<RecordId>();
        var once = new List<NewsItem>();
        foreach (var item in items.Where(i => !told.Contains(i.Contribution)))
        {
            once.Add(item);
            told.Add(item.Contribution);
            told.UnionWith(item.Same);
        }
        return once;
    }

    private static void Entry(XmlWriter xml, FeedHead head, NewsItem item, Uri page)
    {
        xml.WriteStartElement("entry", Atom);
        Element(xml, "title", $"{PlainText.Short(item.Speaker, 120)}, {Wording.Day(item.Day)}: {PlainText.Short(item.Heading, 160)}");
        Element(xml, "id", $"{Tag}c/{item.Contribution}{(head.Scope == AlertScope.NewFigures ? "/new-figures" : "")}");
        Element(xml, "updated", Time(Updated(item)));
        Link(xml, "alternate", page, "text/html");
        if (item.Permalink is { } live)
        {
            Link(xml, "via", live, null);
        }
        Author(xml, item.Speaker);
        xml.WriteStartElement("content", Atom);
        xml.WriteAttributeString("type", "xhtml");
        xml.WriteStartElement("div", Xhtml);
        foreach (var quotation in item.Quotations)
        {
            if (quotation.WhatIsNew is { } what)
            {
                Paragraph(xml, what);
            }
            xml.WriteStartElement("blockquote", Xhtml);
            Paragraph(xml, quotation.Words);
            xml.WriteEndElement();
            Paragraph(xml, quotation.Citation);
        }
        if (item.Others > 0)
        {
            Paragraph(xml, $"It gives {Wording.Number("other new figure", item.Others)}.");
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static DateTimeOffset Updated(NewsItem item) => item.Day is { } day ? new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : item.Mined ?? DateTimeOffset.UnixEpoch;

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        Element(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Paragraph(XmlWriter xml, string text) => xml.WriteElementString("p", Xhtml, PlainText.Clean(text));

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, PlainText.Line(text));

    private static void Link(XmlWriter xml, string relation, Uri address, string? type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        if (type is not null)
        {
            xml.WriteAttributeString("type", type);
        }
        xml.WriteAttributeString("href", address.AbsoluteUri);
        xml.WriteEndElement();
    }
}
