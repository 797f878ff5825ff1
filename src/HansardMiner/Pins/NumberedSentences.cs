using System;
using System.Collections.Generic;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Pins;

/// <summary>Numbers the sentences of a contribution. Tables and apparatus have none: a table's figures have addresses of their own.</summary>
public static class NumberedSentences
{
    /// <summary>The sentences of its paragraphs, in order.</summary>
    public static IReadOnlyList<NumberedSentence> Of(Contribution contribution)
    {
        ArgumentNullException.ThrowIfNull(contribution);
        var sentences = new List<NumberedSentence>();
        for (var i = 0; i < contribution.Passages.Count; i++)
        {
            var passage = contribution.Passages[i];
            foreach (var span in passage.Kind == PassageKind.Paragraph ? SentenceCutter.Cut(contribution.Text, passage.Span) : [])
            {
                sentences.Add(new NumberedSentence(sentences.Count + 1, span, i));
            }
        }
        return sentences;
    }
}
