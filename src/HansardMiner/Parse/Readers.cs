using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Parse.Articles;
using HansardMiner.Parse.HansardApi;
using HansardMiner.Parse.HansardHtml;
using HansardMiner.Parse.HansardText;
using HansardMiner.Parse.HistoricHansard;
using HansardMiner.Parse.LinkedData;
using HansardMiner.Parse.ParallelParliament;
using HansardMiner.Parse.ParlaMint;
using HansardMiner.Parse.ParliamentarySearch;
using HansardMiner.Parse.PublicationsHtml;
using HansardMiner.Parse.QnaXml;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.TheyWorkForYou;
using HansardMiner.Parse.WrittenQuestions;
using HansardMiner.Parse.WrittenStatements;

namespace HansardMiner.Parse;

/// <summary>The readers in order of priority, and which of them fits a source.</summary>
public static class Readers
{
    /// <summary>All readers; where two fit equally well, the earlier one reads.</summary>
    public static IReadOnlyList<IReader> All { get; } =
    [
        new TheyWorkForYouReader(),
        new WrittenQuestionsReader(),
        new WrittenStatementsReader(),
        new HansardApiReader(),
        new QnaXmlReader(),
        new ParliamentarySearchReader(),
        new LinkedDataReader(),
        new ParlaMintReader(),
        new HansardHtmlReader(),
        new HistoricHansardReader(),
        new PublicationsHtmlReader(),
        new HansardTextReader(),
        new ParallelParliamentReader(),
        new ArticleReader(),
    ];

    /// <summary>The reader that fits best; when none is accepted, the closest one, whose <see cref="Recognition.Why"/> says what is missing.</summary>
    public static (IReader Reader, Recognition Recognition) Recognise(SourceHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        var (best, found) = (All[0], All[0].Recognise(head));
        for (var i = 1; i < All.Count; i++)
        {
            var recognition = All[i].Recognise(head);
            if (recognition.Score > found.Score)
            {
                (best, found) = (All[i], recognition);
            }
        }
        return found.IsAccepted ? (best, found) : Closest(head, best, found);
    }

    /// <summary>Where nothing fits, a reader of the same markup is the closest; a known format without a reader is named, another one described.</summary>
    private static (IReader Reader, Recognition Recognition) Closest(SourceHead head, IReader best, Recognition found)
    {
        var text = head.Text.AsSpan().TrimStart();
        var sibling = found.Score > 5 || text.IsEmpty ? null
            : text[0] is '{' or '[' ? All.FirstOrDefault(reader => reader is WrittenQuestionsReader)
            : text[0] == '<' ? All.FirstOrDefault(reader => reader is TheyWorkForYouReader) : null;
        (best, found) = sibling is null ? (best, found) : (sibling, sibling.Recognise(head));
        var looks = OtherFormats.LooksLike(head.Text) ?? (sibling is null ? null : OtherFormats.Describe(head.Text));
        return looks is null ? (best, found) : (best, found with { Why = $"{found.Why}; {looks}" });
    }
}
