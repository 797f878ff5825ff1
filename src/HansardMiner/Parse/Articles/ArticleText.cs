using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.Articles;

/// <summary>Cuts plain text or Markdown into headings and paragraphs.</summary>
internal static partial class ArticleText
{
    private const int LongestHeading = 100;

    private const int LongestDirectHeading = 70;

    private const int ShortestText = 90;

    private const int LongestFrontMatter = 60;

    /// <summary>The blocks of a text in order.</summary>
    public static List<ArticleBlock> Blocks(string text)
    {
        var (front, body, above) = FrontMatter(text);
        var paragraphs = CapturedText.Paragraphs(body, mayBeWrapped: true);
        var isMarkdown = front.Count > 0 || paragraphs.Any(p => MarkdownLevel(p.Text) == 1) || paragraphs.Count(p => MarkdownLevel(p.Text) > 0) > 1;
        var blocks = new List<ArticleBlock>(paragraphs.Count + front.Count);
        blocks.AddRange(front.Where(block => !block.IsHeading || !paragraphs.Exists(p => MarkdownLevel(p.Text) == 1)));
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            var level = isMarkdown ? MarkdownLevel(paragraph.Text) : 0;
            if (level > 0)
            {
                blocks.Add(new ArticleBlock(Plain(paragraph.Text.Trim('#', ' ')), level) { Line = above + paragraph.Line });
            }
            else if (isMarkdown && i + 1 < paragraphs.Count && IsUnderline(paragraphs[i + 1]))
            {
                blocks.Add(new ArticleBlock(paragraph.Text, paragraphs[++i].Text[0] == '=' ? 1 : 2) { Line = above + paragraph.Line });
            }
            else
            {
                var stands = !isMarkdown && MayBeHeading(paragraph) && (i == 0 || paragraph.BlankBefore > 0) && StandsOverText(paragraphs, i);
                blocks.Add(new ArticleBlock(isMarkdown ? Plain(paragraph.Text) : paragraph.Text, stands ? ArticleBlock.Unmarked : 0, paragraph.Kind)
                {
                    Line = above + paragraph.Line,
                    Table = isMarkdown ? paragraph.Table?.Reword(Plain) : paragraph.Table,
                });
            }
        }
        return blocks;
    }

    /// <summary>What stands between "---" and "---" at the top of a Markdown file: the title, the date, and the rest as it stands.</summary>
    private static (List<ArticleBlock> Blocks, string Body, int Lines) FrontMatter(string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var end = lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, Math.Min(LongestFrontMatter, lines.Length - 1), line => line.TrimEnd() is "---" or "...") : -1;
        if (end < 2 || !Array.TrueForAll(lines[1..end], line => line.Length == 0 || line.Contains(':', StringComparison.Ordinal) || line[0] is ' ' or '-'))
        {
            return ([], text, 0);
        }
        var blocks = new List<ArticleBlock>();
        foreach (var line in lines[1..end].Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var value = line[(colon + 1)..].Trim().Trim('"', '\'');
            var key = colon < 0 ? "" : line[..colon].Trim().ToLowerInvariant();
            if (key == "title" && value.Length > 0)
            {
                blocks.Insert(0, new ArticleBlock(value, 1));
            }
            else
            {
                blocks.Add(key is "date" or "published" ? new ArticleBlock(value) : new ArticleBlock(line.Trim(), 0, PassageKind.Apparatus));
            }
        }
        return (blocks.Where(block => block.Text.Length > 0).ToList(), string.Join('\n', lines[(end + 1)..]), end + 1);
    }

    private static bool MayBeHeading(CapturedParagraph paragraph)
    {
        var text = paragraph.Text;
        if (paragraph.Kind != PassageKind.Paragraph || text.Length is < 3 or > LongestHeading || CapturedText.IsListItem(text) || ArticleNoise.Has(text) ||
            ArticleDateLine.Of(text) is not null || char.IsLower(text[0]) || !(char.IsLetterOrDigit(text[^1]) || text[^1] is ')' or '’' or '\'' or '”' or '?' or '!'))
        {
            return false;
        }
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3).ToList();
        var capitals = words.Count(word => !char.IsLower(word[0]) || word.Any(char.IsUpper));
        return words.Count > 0 && capitals * 2 >= words.Count;
    }

    private static bool StandsOverText(List<CapturedParagraph> paragraphs, int at)
    {
        var next = at + 1 < paragraphs.Count ? paragraphs[at + 1] : default;
        return next.Text is not null && (next.BlankBefore > 0 || StandsDirectlyOver(paragraphs[at].Text, next.Text));
    }

    /// <summary>Whether a line is a heading without a blank line after it: far shorter than the whole sentences that follow, and no byline.</summary>
    private static bool StandsDirectlyOver(string line, string text) =>
        line.Length <= LongestDirectHeading && text.Length >= ShortestText && text.Length > line.Length * 2 && char.IsUpper(line[0]) && char.IsLetterOrDigit(line[^1])
        && text[^1] is '.' or '?' or '!' or '”' or '"' && !Byline().IsMatch(line);

    // By Jane Example · Words: Jane Example · Photo by
    [GeneratedRegex(@"^(?:by|words|photo(?:graph)?s?|picture|image|from|source|written by|contact|notes?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Byline();

    private static int MarkdownLevel(string line)
    {
        var marks = line.TakeWhile(c => c == '#').Count();
        return marks is >= 1 and <= 6 && line.Length > marks + 1 && line[marks] == ' ' ? marks : 0;
    }

    private static bool IsUnderline(CapturedParagraph paragraph) =>
        paragraph.BlankBefore == 0 && paragraph.Text.Length >= 3 && paragraph.Text[0] is '=' or '-' && paragraph.Text.All(c => c == paragraph.Text[0]);

    /// <summary>Markdown's marks inside a line are not part of its words.</summary>
    private static string Plain(string text) => Link().Replace(Emphasis().Replace(Strong().Replace(text, "$1"), "$1"), "$1");

    // counts **7,040** devices
    [GeneratedRegex(@"\*\*(?=\S)([^*]+?)(?<=\S)\*\*")]
    private static partial Regex Strong();

    // the number who had *attended*
    [GeneratedRegex(@"(?<![\w*])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![\w*])")]
    private static partial Regex Emphasis();

    // [the register](https://www.example.org/register)
    [GeneratedRegex(@"\[([^\[\]]+)\]\([^()\s]+\)")]
    private static partial Regex Link();
}
