using System;
using System.Collections.Generic;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Questions;

/// <summary>Cuts an answer into sentences and each sentence into folded words; words between double quotation marks are left out, since others said them.</summary>
internal static class AnswerSentences
{
    /// <summary>The sentences of the paragraphs, in order. Tables and apparatus are no sentences.</summary>
    public static List<(TextSpan Span, List<string> Words)> Of(Contribution answer) => [.. Each(answer)];

    /// <summary>The same sentences one by one: who has seen enough need not have the rest cut.</summary>
    public static IEnumerable<(TextSpan Span, List<string> Words)> Each(Contribution answer)
    {
        foreach (var passage in answer.Passages)
        {
            if (passage.Kind != PassageKind.Paragraph)
            {
                continue;
            }
            var (start, isQuoted, before) = (passage.Span.Start, false, (Token?)null);
            while (Next(answer.Text, passage.Span.End, ref start, ref isQuoted, ref before) is { } sentence)
            {
                yield return sentence;
            }
        }
    }

    /// <summary>Cuts the next sentence that has words; null at the end of the passage.</summary>
    private static (TextSpan Span, List<string> Words)? Next(string text, int end, ref int start, ref bool isQuoted, ref Token? before)
    {
        var words = new List<string>();
        var tokens = new Tokenizer(text, start, end);
        while (tokens.MoveNext())
        {
            var token = tokens.Current;
            var c = text[token.Start];
            if (token.Kind is TokenKind.Word or TokenKind.Number && !isQuoted)
            {
                words.Add(Fold(text.AsSpan(token.Start, token.End - token.Start)));
            }
            isQuoted = c switch { '“' => true, '”' => false, '"' => !isQuoted, _ => isQuoted };
            var ends = token.Kind == TokenKind.Mark && c is '.' or '?' or '!' && Sentences.EndsAt(text, before, token.Start, end)
                || (token.Kind == TokenKind.Space && text.AsSpan(token.Start, token.End - token.Start).Contains('\n'));
            before = token;
            if (ends)
            {
                isQuoted &= c != '\n';
                var from = start;
                start = token.End;
                if (words.Count > 0)
                {
                    return (new TextSpan(from, start), words);
                }
            }
        }
        var rest = new TextSpan(start, end);
        start = end;
        return words.Count > 0 ? (rest, words) : null;
    }

    private static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[Math.Min(word.Length, 40)];
        return Folding.Fold(word, folded).ToString();
    }
}
