using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using HansardMiner.Parse.Turns;

namespace HansardMiner.Parse.Pages;

/// <summary>Walks the tree of a page without recursion, so that no depth of nesting can overflow the stack.</summary>
internal static partial class PageNodes
{
    private static readonly HashSet<string> _dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "nav", "header", "footer", "aside", "form", "svg", "iframe", "template", "button", "select", "figure", "head", "dialog",
    };

    private static readonly HashSet<string> _blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "div", "section", "article", "main", "ul", "ol", "dl", "dt", "dd", "table", "pre",
        "td", "th", "tr", "br", "hr", "address", "body", "center",
    };

    /// <summary>The nodes under an element in order, without dropped elements and the insides of tables; null stands where a block ends.</summary>
    public static IEnumerable<INode?> Under(IElement root, bool dropsNothing = false, bool entersTables = false, Func<IElement, bool>? isDroppedToo = null)
    {
        var open = new Stack<(INode Node, int Next)>([(root, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Next >= at.Node.ChildNodes.Length)
            {
                if (IsBlock(at.Node))
                {
                    yield return null;
                }
                continue;
            }
            var node = at.Node.ChildNodes[at.Next];
            open.Push((at.Node, at.Next + 1));
            if (!dropsNothing && node is IElement element && (IsDroppedItself(element) || isDroppedToo?.Invoke(element) == true))
            {
                continue;
            }
            yield return node;
            if (dropsNothing || entersTables || node is not IElement { LocalName: "table" })
            {
                open.Push((node, 0));
            }
        }
    }

    /// <summary>Whether the element is, or stands in, one that holds no text of the page's own.</summary>
    public static bool IsDropped(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (IsDroppedItself(at))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a node begins and ends a paragraph.</summary>
    public static bool IsBlock(INode? node) => node is IElement element && _blocks.Contains(element.LocalName);

    /// <summary>The words of an element with single blanks between them.</summary>
    public static string TextOf(IElement element) =>
        Spaces().Replace(string.Concat(Under(element).OfType<IText>().Select(Words)), " ").Trim();

    /// <summary>The words of a text as they stand, raised figures apart.</summary>
    public static string Words(IText node) => node.ParentElement?.LocalName == "sup" ? ContributionText.Raised(node.Data) : node.Data;

    private static bool IsDroppedItself(IElement element) =>
        _dropped.Contains(element.LocalName) && !(element.LocalName == "header" && element.ParentElement?.LocalName is "article" or "main")
        && !(element.LocalName == "figure" && element.Children.Any(child => child.LocalName == "table"));

    // any run of white space
    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
