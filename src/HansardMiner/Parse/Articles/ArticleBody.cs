using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using HansardMiner.Parse.Pages;

namespace HansardMiner.Parse.Articles;

/// <summary>
/// The element of a page that holds its text. It starts from the one whose own paragraphs are longest and widens until it holds nearly all
/// paragraphs of the page: an advertisement between two parts of an article must not cost the second part.
/// </summary>
internal static class ArticleBody
{
    private const double NearlyAll = 0.85;

    /// <summary>The element; the whole body where the page has no paragraphs.</summary>
    public static IElement Of(IDocument document, IReadOnlyList<IElement> elements)
    {
        if (elements.FirstOrDefault(e => e.LocalName == "main" || e.GetAttribute("role") == "main") is { } main)
        {
            return main;
        }
        var paragraphs = elements.Where(e => e.LocalName == "p" && e.ParentElement is not null && !PageNodes.IsDropped(e))
            .Select(e => (Element: e, PageNodes.TextOf(e).Length)).ToList();
        if (paragraphs.Count == 0)
        {
            return document.Body ?? document.DocumentElement;
        }
        var body = paragraphs.GroupBy(p => p.Element.ParentElement!).MaxBy(group => group.Sum(p => p.Length))!.Key;
        var wanted = paragraphs.Sum(p => p.Length) * NearlyAll;
        while (body.ParentElement is { } wider && body.LocalName != "body" && Held(body, paragraphs) < wanted)
        {
            body = wider;
        }
        return body;
    }

    private static int Held(IElement body, List<(IElement Element, int Length)> paragraphs)
    {
        var held = 0;
        foreach (var (element, length) in paragraphs)
        {
            var at = element.ParentElement;
            while (at is not null && at != body)
            {
                at = at.ParentElement;
            }
            held += at is null ? 0 : length;
        }
        return held;
    }
}
