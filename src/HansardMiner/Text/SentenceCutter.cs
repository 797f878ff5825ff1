using System;
using System.Collections.Generic;

namespace HansardMiner.Text;

/// <summary>Cuts a paragraph into its sentences, as a reader would: closing quotation marks and brackets stay with the sentence they close.</summary>
public static class SentenceCutter
{
    /// <summary>What has no end for so many letters is cut at the last space before it.</summary>
    private const int Longest = 6_000;

    /// <summary>The sentences in order, without the white space between them; none overlap, and nothing but white space stands outside them.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="paragraph">Where the paragraph stands in it.</param>
    public static IReadOnlyList<TextSpan> Cut(string text, TextSpan paragraph)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        var tokens = new Tokenizer(text, paragraph.Start, paragraph.End);
        var (start, count) = (paragraph.Start, 0);
        Token? first = null;
        Token? before = null;
        while (tokens.MoveNext())
        {
            var token = tokens.Current;
            if (token.Start < start)
            {
                continue;
            }
            if (token.Kind == TokenKind.Space)
            {
                if (text.AsSpan(token.Start, token.End - token.Start).Count('\n') > 1)
                {
                    Take(token.Start, token.End);
                }
                before = token;
                continue;
            }
            while (token.End - start > Longest)
            {
                Take(Break(text, start), -1);
            }
            count++;
            first ??= token;
            // "5. What steps": the number of a question or list begins its sentence and ends none.
            if (text[token.Start] is '.' or '?' or '!' && !(count == 2 && first is { Kind: TokenKind.Number }) && Sentences.EndsAt(text, before, token.Start, paragraph.End))
            {
                var end = token.End;
                while (end < paragraph.End && IsClosing(text, end, token.End))
                {
                    end++;
                }
                Take(end, end);
            }
            before = token;
        }
        while (paragraph.End - start > Longest)
        {
            Take(Break(text, start), -1);
        }
        Take(paragraph.End, paragraph.End);
        return sentences;

        void Take(int end, int next)
        {
            var words = text.AsSpan(start, end - start);
            var lead = words.Length - words.TrimStart().Length;
            if (lead < words.Length)
            {
                sentences.Add(new TextSpan(start + lead, start + words.TrimEnd().Length));
            }
            (start, count, first) = (next < 0 ? end : next, 0, null);
        }
    }

    private static int Break(string text, int start)
    {
        var space = text.AsSpan(start, Longest).LastIndexOf(' ');
        return start + (space > Longest / 2 ? space : char.IsHighSurrogate(text[start + Longest - 1]) ? Longest - 1 : Longest);
    }

    /// <summary>A mark that closes what the sentence opened. A straight quotation mark closes only where a space or the end follows: else it opens the next.</summary>
    private static bool IsClosing(string text, int at, int mark) => text[at] switch
    {
        '.' or '?' or '!' or '”' or '’' or ')' or ']' => true,
        '"' or '\'' => at == mark || at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is ')' or ']',
        _ => false,
    };
}
