using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Pages;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.Articles;

/// <summary>
/// Finds the main text of an HTML page: its article or main element, else the smallest that holds nearly all of the paragraphs. Walks
/// without recursion, so that no depth of nesting can overflow the stack.
/// </summary>
internal static partial class ArticlePage
{
    /// <summary>The page's own pieces: one list of blocks per article element, or one for the whole page.</summary>
    public static List<List<ArticleBlock>> Pieces(string html)
    {
        if (HtmlBytes.Excess(html) is not null)
        {
            return [];
        }
        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
        var elements = Elements(document);
        var articles = elements.Where(e => e.LocalName == "article" && !IsInside(e, "article") && !PageNodes.IsDropped(e)).ToList();
        var whole = articles.Count > 0 ? articles : [ArticleBody.Of(document, elements)];
        var pieces = whole.Select(BlocksOf).Where(blocks => blocks.Any(block => !block.IsHeading)).ToList();
        if (pieces.Count == 1 && !pieces[0].Any(block => block.Level == 1) && !pieces[0][0].IsHeading && TitleOf(elements) is { } title)
        {
            pieces[0].Insert(0, new ArticleBlock(title, 1));
        }
        if (pieces.Count == 1 && Published(elements) is { } published)
        {
            pieces[0].Insert(Math.Max(pieces[0].FindIndex(block => block.Level == 1), pieces[0][0].IsHeading ? 0 : -1) + 1, new ArticleBlock(published));
        }
        return pieces;
    }

    private static List<IElement> Elements(IDocument document) =>
        document.DocumentElement is { } root ? [root, .. PageNodes.Under(root, dropsNothing: true).OfType<IElement>()] : [];

    private static bool IsInside(IElement element, string name)
    {
        var at = element.ParentElement;
        while (at is not null && at.LocalName != name)
        {
            at = at.ParentElement;
        }
        return at is not null;
    }

    private static List<ArticleBlock> BlocksOf(IElement root)
    {
        var blocks = new List<ArticleBlock>();
        var text = new StringBuilder();
        var level = 0;
        var begins = 0;
        void End()
        {
            var line = Spaces().Replace(text.ToString(), " ").Trim();
            if (line.Length > 0)
            {
                blocks.Add(new ArticleBlock(line, level) { Line = begins });
            }
            text.Clear();
            (level, begins) = (0, 0);
        }
        foreach (var node in PageNodes.Under(root))
        {
            if (node is IText words)
            {
                level = LevelOf(node) ?? level;
                begins = begins > 0 ? begins : words.ParentElement?.SourceReference?.Position.Line ?? 0;
                text.Append(PageNodes.Words(words));
            }
            else if (node is IElement element && PageNodes.IsBlock(element))
            {
                End();
                if (element.LocalName == "table" && PageTable.Of(element) is { } table)
                {
                    blocks.Add(new ArticleBlock(table.Text, 0, PassageKind.Table) { Table = table, Line = element.SourceReference?.Position.Line ?? 0 });
                }
            }
            else if (node is null)
            {
                End();
            }
        }
        End();
        return blocks;
    }

    private static int? LevelOf(INode node)
    {
        for (var at = node.ParentElement; at is not null && !(PageNodes.IsBlock(at) && at.LocalName[0] != 'h'); at = at.ParentElement)
        {
            if (at.LocalName is ['h', >= '1' and <= '6'])
            {
                return at.LocalName[1] - '0';
            }
        }
        return null;
    }

    private static string? TitleOf(List<IElement> elements)
    {
        var heading = elements.Find(e => e.LocalName == "h1" && !PageNodes.IsDropped(e)) ?? elements.Find(e => e.LocalName == "title") ?? elements.Find(e => e.LocalName == "h1");
        return heading is not null && PageNodes.TextOf(heading) is { Length: > 0 } title ? title : null;
    }

    private static string? Published(List<IElement> elements)
    {
        var stated = elements.Find(IsPublishedMeta)?.GetAttribute("content") ?? elements.Find(IsPublishedTime)?.GetAttribute("datetime");
        return stated is not null && PrintedDates.Find(stated) is { } found ? found.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    private static bool IsPublishedMeta(IElement e) =>
        e.LocalName == "meta" && (e.GetAttribute("property") is "article:published_time" || e.GetAttribute("name") is "date" or "DC.date.issued");

    private static bool IsPublishedTime(IElement e) =>
        e.LocalName == "time" && (e.HasAttribute("pubdate") || e.GetAttribute("itemprop") is "datePublished");

    // any run of white space
    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
