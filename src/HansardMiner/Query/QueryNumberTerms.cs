using System;
using System.Collections.Generic;

namespace HansardMiner.Query;

/// <summary>Reads numbers: <c>438</c>, <c>3 million</c>, <c>15.1 per cent</c>, <c>&gt; 1,000</c>, <c>400 .. 500</c>, <c>£3..5 million</c>.</summary>
internal static class QueryNumberTerms
{
    /// <summary>Reads the number, range or comparison that stands here; null, with the cursor where it was, when none does.</summary>
    public static SearchQuery? Read(QueryCursor cursor)
    {
        var start = cursor.At;
        var chunk = cursor.Chunk();
        var typed = chunk.TrimEnd(',', ';', ':', '!', '?');
        typed = typed.EndsWith('.') && !typed.EndsWith("..", StringComparison.Ordinal) ? typed[..^1] : typed;
        var isEnd = typed.Length < chunk.Length;
        typed = isEnd ? typed : Glued(cursor, typed);
        if (Range(cursor, typed, isEnd) is { } range)
        {
            return range;
        }
        if (QueryNumbers.One(typed) is { } amount)
        {
            return One(cursor, typed, amount, isEnd);
        }
        cursor.Back(start);
        return null;
    }

    /// <summary>Adds what was parted by blanks: <c>&gt; 1000</c>, <c>400 .. 500</c>, <c>400 ..500</c>, <c>400.. 500</c>.</summary>
    private static string Glued(QueryCursor cursor, string typed)
    {
        if (typed is ">" or "<" or ">=" or "<=" or "≥" or "≤")
        {
            return typed + Next(cursor);
        }
        var after = cursor.At;
        if (QueryNumbers.One(typed) is not null && Next(cursor) is var dots && dots.StartsWith("..", StringComparison.Ordinal))
        {
            return dots == ".." ? typed + dots + Next(cursor) : typed + dots;
        }
        cursor.Back(after);
        if (typed.EndsWith("..", StringComparison.Ordinal) && QueryNumbers.One(typed[..^2]) is not null
            && Next(cursor) is var number && QueryNumbers.One(number) is not null)
        {
            return typed + number;
        }
        cursor.Back(after);
        return typed;
    }

    private static string Next(QueryCursor cursor)
    {
        cursor.SkipSpace();
        return cursor.Chunk();
    }

    private static SearchQuery.Number? Range(QueryCursor cursor, string typed, bool isEnd)
    {
        if (QueryNumbers.Range(typed) is not { } range)
        {
            return null;
        }
        if (!isEnd && Magnitude(cursor) is var (word, _) && char.IsAsciiDigit(typed[^1]) && QueryNumbers.Range(typed + word) is { } larger)
        {
            cursor.Skip(word.Length);
            range = larger;
        }
        return range.Unit is null && !isEnd && IsShare(cursor) ? range with { Unit = "%" } : range;
    }

    private static SearchQuery One(QueryCursor cursor, string typed, QueryNumbers.Amount amount, bool isEnd)
    {
        var words = new List<string>(QueryFolding.Words(typed.Replace("%", "", StringComparison.Ordinal)));
        var (value, unit) = (amount.Value, amount.Unit);
        if (amount.Times == 1 && !isEnd && Magnitude(cursor) is var (word, times) && value < 1e9m)
        {
            cursor.Skip(word.Length);
            value *= times;
            words.Add(word);
        }
        unit ??= !isEnd && IsShare(cursor) ? "%" : null;
        var number = new SearchQuery.Number(value, value, unit);
        return unit is not null ? number
            : new SearchQuery.Or([words.Count == 1 ? new SearchQuery.Word(words[0]) : new SearchQuery.Phrase(words), number]);
    }

    /// <summary>The "million" of "3 million", without stepping over it.</summary>
    private static (string Word, decimal Times)? Magnitude(QueryCursor cursor)
    {
        cursor.SkipSpace();
        var word = cursor.Peek().ToLowerInvariant();
        return word.Length > 2 && QueryNumbers.Magnitude(word) is { } times ? (word, times) : null;
    }

    /// <summary>The "per cent" of "15 per cent".</summary>
    private static bool IsShare(QueryCursor cursor)
    {
        cursor.SkipSpace();
        var word = cursor.Peek();
        if (word.TrimEnd('.', ',', ';', '?') is "%" or "％" or "percent")
        {
            cursor.Skip(word.Length);
            return true;
        }
        return cursor.SkipBoth("per", "cent");
    }
}
