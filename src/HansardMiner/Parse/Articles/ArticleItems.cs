using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.Articles;

/// <summary>
/// Tells the articles of a page apart. A page that prints a full date under its title is one article; a page of several headed items
/// without a date of its own is one article per item, each with its own date if it prints one with a year.
/// </summary>
/// <param name="reading">Takes the articles.</param>
internal sealed class ArticleItems(IReading reading)
{
    private const int LongestDateLine = 90;

    private const int HeadBlocks = 6;

    private readonly ContentIds _ids = new("article");
    private int _noise;
    private int _undated;

    /// <summary>Reads one page or part of a page and says how many articles it held.</summary>
    public int Read(List<ArticleBlock> all)
    {
        var blocks = DateUnderTitle(WithoutNoise(all));
        var top = blocks.Count > 0 ? blocks.Where(b => b.IsHeading).Select(b => b.Level).DefaultIfEmpty(0).Min() : 0;
        var isDated = HeadDate(blocks, 0) is not null;
        var found = 0;
        foreach (var (title, items) in Items(blocks, top, isDated))
        {
            found += Add(title, items) ? 1 : 0;
        }
        return found;
    }

    /// <summary>Reports what was left out and what is not stated.</summary>
    public void ReportNotes()
    {
        if (_noise > 0)
        {
            reading.Report(TextFaults.NoiseLeftOut(_noise));
        }
        if (_undated > 0)
        {
            reading.Report(TextFaults.NoDate);
        }
    }

    private List<ArticleBlock> WithoutNoise(List<ArticleBlock> all)
    {
        var kept = new List<ArticleBlock>(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].Kind == PassageKind.Paragraph && ArticleNoise.Has(all[i].Text))
            {
                _noise++;
                if (ArticleNoise.Introduces(all[i].Text) && i + 1 < all.Count && (all[i + 1].Level is 0 or ArticleBlock.Unmarked) && all[i + 1].Text is { Length: < 80 } next && next[^1] != '.')
                {
                    _noise++;
                    i++;
                }
            }
            else
            {
                kept.Add(all[i]);
            }
        }
        return kept;
    }

    /// <summary>A date that stands over the title, as many pages print it, belongs under it.</summary>
    private static List<ArticleBlock> DateUnderTitle(List<ArticleBlock> blocks)
    {
        var lines = blocks.TakeWhile(b => b.Kind == PassageKind.Paragraph && b.Text.Length <= LongestDateLine
            && (ArticleDateLine.Of(b.Text) is not null || (PrintedDates.Find(b.Text) is { } found && found.Span.Length * 2 >= b.Text.Length))).Count();
        if (lines is 0 or > 2 || lines + 1 >= blocks.Count || !(blocks[lines].IsHeading || IsTitle(blocks[lines..])))
        {
            return blocks;
        }
        return [blocks[lines], .. blocks.Take(lines).Select(b => b with { Level = 0 }), .. blocks.Skip(lines + 1)];
    }

    /// <summary>Where one item ends and the next begins: at headings without level on an undated page, or at marked headings that carry dates.</summary>
    private static IEnumerable<(List<string> Headings, List<ArticleBlock> Blocks)> Items(List<ArticleBlock> blocks, int top, bool isDated)
    {
        var level = ItemLevel(blocks, top);
        var outer = new List<string>();
        var headings = new List<string>();
        var item = new List<ArticleBlock>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var isFirstTitle = i == 0 && (block.IsHeading || IsTitle(blocks));
            var begins = block.IsHeading && level > 0 && block.Level <= level && (!isDated || HeadDate(blocks, i) is not null);
            if (!begins && !isFirstTitle)
            {
                item.Add(block);
                continue;
            }
            if (item.Count > 0)
            {
                yield return (headings, item);
                item = [];
                headings = [];
            }
            if (block.Level < level && block.Level < ArticleBlock.Unmarked)
            {
                outer = [block.Text];
                headings = [.. outer];
            }
            else
            {
                headings = [.. level < ArticleBlock.Unmarked ? outer : headings, block.Text];
            }
        }
        if (item.Count > 0 || headings.Count > 0)
        {
            yield return (headings, item);
        }
    }

    /// <summary>The level of heading that opens an item: every heading where levels are not marked; the level under the title where two or more items carry dates.</summary>
    private static int ItemLevel(List<ArticleBlock> blocks, int top)
    {
        if (top is 0 or ArticleBlock.Unmarked)
        {
            return top;
        }
        foreach (var level in (int[])[top, top + 1, top + 2])
        {
            var starts = Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Level == level).ToList();
            if (starts.Count > 1 && (level == top || starts.Count(i => HeadDate(blocks, i) is not null) > 1))
            {
                return level;
            }
        }
        return 0;
    }

    private static bool IsTitle(List<ArticleBlock> blocks) => blocks.Count > 1 && blocks[0].Kind == PassageKind.Paragraph && blocks[0].Text.Length <= 150 &&
        !CapturedText.IsListItem(blocks[0].Text) && (char.IsLetterOrDigit(blocks[0].Text[^1]) || blocks[0].Text[^1] is ')' or '’' or '”' or '?' or '!' or '\'');

    /// <summary>The full date printed by itself, or in a byline, before the first paragraph of text after the heading at <paramref name="start"/>.</summary>
    private static (DateOnly Date, int At)? HeadDate(List<ArticleBlock> blocks, int start)
    {
        for (var i = start; i < Math.Min(blocks.Count, start + HeadBlocks); i++)
        {
            var text = blocks[i].Text;
            if (!blocks[i].IsHeading && ArticleDateLine.OfDateline(text) is { } day)
            {
                return (day, i);
            }
            if (i > start && (blocks[i].Level is > 0 and < ArticleBlock.Unmarked || text.Length > LongestDateLine || (text[^1] == '.' && text.Length > 60)))
            {
                return null;
            }
            if (!blocks[i].IsHeading && ArticleDateLine.Of(text) is { } date)
            {
                return (date, i);
            }
        }
        return null;
    }

    private bool Add(List<string> headings, List<ArticleBlock> blocks)
    {
        var date = HeadDate(blocks, 0);
        var text = new PassageBuilder();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (date?.At != i || !ArticleDateLine.IsOnlyDate(blocks[i].Text))
            {
                if (blocks[i].Table is { } table)
                {
                    text.Add(table);
                    continue;
                }
                text.Add(blocks[i].Text, blocks[i].Kind);
            }
        }
        if (text.IsEmpty)
        {
            headings.ForEach(heading => text.Add(heading));
        }
        if (text.IsEmpty)
        {
            return false;
        }
        _undated += date is null ? 1 : 0;
        SourcePlace? place = blocks.Find(b => b.Line > 0) is { Line: > 0 } first ? new SourcePlace(PlaceUnit.Line, first.Line) : null;
        IReadOnlyList<Contribution> contributions = [text.Finish(ContributionKind.Prose) with { Place = place }];
        reading.Add(new Article
        {
            Id = _ids.Of(headings, date?.Date, contributions), Headings = headings, Contributions = contributions, Date = date?.Date, Place = place,
        });
        return true;
    }
}
