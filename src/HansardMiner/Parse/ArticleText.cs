using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Records;

namespace HansardMiner.Parse;

/// <summary>Cuts plain text or Markdown into headings and paragraphs.</summary>
internal static partial class ArticleText
{
    private const int LongestHeading = 100;

    /// <summary>The blocks of a text in order.</summary>
    public static List<ArticleBlock> Blocks(string text)
    {
        var paragraphs = CapturedText.Paragraphs(text, mayBeWrapped: true);
        var isMarkdown = paragraphs.Any(p => MarkdownLevel(p.Text) == 1) || paragraphs.Count(p => MarkdownLevel(p.Text) > 0) > 1;
        var blocks = new List<ArticleBlock>(paragraphs.Count);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            var level = isMarkdown ? MarkdownLevel(paragraph.Text) : 0;
            if (level > 0)
            {
                blocks.Add(new ArticleBlock(Plain(paragraph.Text.Trim('#', ' ')), level));
            }
            else if (isMarkdown && i + 1 < paragraphs.Count && IsUnderline(paragraphs[i + 1]))
            {
                blocks.Add(new ArticleBlock(paragraph.Text, paragraphs[++i].Text[0] == '=' ? 1 : 2));
            }
            else
            {
                var stands = !isMarkdown && MayBeHeading(paragraph) && (i == 0 || paragraph.BlankBefore > 0) && StandsOverText(paragraphs, i);
                blocks.Add(new ArticleBlock(isMarkdown ? Plain(paragraph.Text) : paragraph.Text, stands ? ArticleBlock.Unmarked : 0, paragraph.Kind));
            }
        }
        return blocks;
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
        return next.Text is not null && next.BlankBefore > 0;
    }

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
