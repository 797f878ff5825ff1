using System;
using System.Collections.Generic;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Questions;

/// <summary>Cuts an answer into sentences and each sentence into folded words; words between double quotation marks are left out, since others said them.</summary>
internal static class AnswerSentences
{
    /// <summary>The sentences of the paragraphs, in order. Tables and apparatus are no sentences.</summary>
    public static List<(TextSpan Span, List<string> Words)> Of(Contribution answer)
    {
        var sentences = new List<(TextSpan Span, List<string> Words)>();
        foreach (var passage in answer.Passages)
        {
            if (passage.Kind == PassageKind.Paragraph)
            {
                Read(answer.Text, passage.Span, sentences);
            }
        }
        return sentences;
    }

    private static void Read(string text, TextSpan passage, List<(TextSpan Span, List<string> Words)> sentences)
    {
        var (start, isQuoted) = (passage.Start, false);
        var words = new List<string>();
        Token? before = null;
        var tokens = new Tokenizer(text, passage.Start, passage.End);
        while (tokens.MoveNext())
        {
            var token = tokens.Current;
            var c = text[token.Start];
            if (token.Kind is TokenKind.Word or TokenKind.Number && !isQuoted)
            {
                words.Add(Fold(text.AsSpan(token.Start, token.End - token.Start)));
            }
            isQuoted = c switch { '“' => true, '”' => false, '"' => !isQuoted, _ => isQuoted };
            if (token.Kind == TokenKind.Mark && c is '.' or '?' or '!' && Sentences.EndsAt(text, before, token.Start, passage.End)
                || (token.Kind == TokenKind.Space && text.AsSpan(token.Start, token.End - token.Start).Contains('\n')))
            {
                End(token.End);
                isQuoted &= c != '\n';
            }
            before = token;
        }
        End(passage.End);

        void End(int at)
        {
            if (words.Count > 0)
            {
                sentences.Add((new TextSpan(start, at), words));
                words = [];
            }
            start = at;
        }
    }

    private static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[Math.Min(word.Length, 40)];
        return Folding.Fold(word, folded).ToString();
    }
}
