using System;
using System.Collections.Generic;

namespace HansardMiner.Parse;

/// <summary>The readers in order of priority, and which of them fits a source.</summary>
public static class Readers
{
    /// <summary>All readers; where two fit equally well, the earlier one reads.</summary>
    public static IReadOnlyList<IReader> All { get; } =
    [
        new TheyWorkForYouReader(),
        new WrittenQuestionsReader(),
        new HansardHtmlReader(),
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
        return (best, found);
    }
}
