using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Query;

/// <summary>Reads single terms: words, phrases, fields, days and numbers.</summary>
internal sealed class QueryTerms(List<string> ignored)
{
    private const int MostNotes = 20;
    private const int LongestPhrase = 50;
    private const int WidestSlop = 1000;

    public void Ignore(string reason)
    {
        if (ignored.Count < MostNotes && !ignored.Contains(reason))
        {
            ignored.Add(reason);
        }
    }

    /// <summary>Reads the term that stands here, at least one letter; null when it asks for nothing.</summary>
    public SearchQuery? Read(QueryCursor cursor)
    {
        if (cursor.Take('"'))
        {
            return Quoted(cursor, isExact: false);
        }
        var chunk = cursor.Chunk();
        if (chunk == "=" && cursor.Take('"'))
        {
            return Quoted(cursor, isExact: true);
        }
        if (chunk.StartsWith('=') && chunk.Length > 1)
        {
            return Exact(QueryFolding.Words(chunk));
        }
        var colon = chunk.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && chunk.AsSpan(0, colon).IndexOfAnyExceptInRange('A', 'z') < 0)
        {
            return Field(cursor, chunk, chunk[..colon], chunk[(colon + 1)..]);
        }
        return Number(cursor, chunk) ?? Word(chunk);
    }

    private SearchQuery? Quoted(QueryCursor cursor, bool isExact)
    {
        if (!cursor.Quoted(out var quoted))
        {
            Ignore("a quotation mark was not closed; it was closed at the end");
        }
        var slop = cursor.Take('~') ? Math.Min(cursor.Number() ?? 0, WidestSlop) : 0;
        if (cursor.Take('*'))
        {
            Ignore("`*` after a phrase: it can only end a single word");
        }
        var words = Shorten(QueryFolding.Words(quoted));
        if (words.Count == 0)
        {
            Ignore("quotation marks without a word between them");
            return null;
        }
        if (!isExact)
        {
            return words.Count == 1 ? new SearchQuery.Word(words[0]) : new SearchQuery.Phrase(words, slop);
        }
        return words.Count == 1 ? Exact(words) : new SearchQuery.And([new SearchQuery.Phrase(words, slop), .. words.Distinct().Select(w => Exact([w])!)]);
    }

    private SearchQuery? Exact(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            Ignore("`=` without a word after it");
            return null;
        }
        return words.Count == 1
            ? new SearchQuery.Word(words[0], IsExact: true)
            : new SearchQuery.And([new SearchQuery.Phrase(Shorten(words)), .. Shorten(words).Distinct().Select(w => new SearchQuery.Word(w, true))]);
    }

    private SearchQuery? Field(QueryCursor cursor, string chunk, string name, string value)
    {
        var isDay = QueryFields.IsDay(name);
        QueryField field = default;
        if (!isDay && !QueryFields.TryGet(name, out field))
        {
            if (value.Length > 0 || cursor.Current == '"')
            {
                var nearest = QueryFields.Nearest(name) is { } known ? $" (did you mean `{known}:`?)" : "";
                Ignore($"`{name}:` is not a field{nearest}; it was searched for as words");
            }
            return Word(chunk);
        }
        if (value.Length == 0 && cursor.Take('"') && !cursor.Quoted(out value))
        {
            Ignore("a quotation mark was not closed; it was closed at the end");
        }
        if (value.Length == 0)
        {
            Ignore($"`{name}:` with nothing after it");
            return null;
        }
        if (isDay)
        {
            return Day(name.ToLowerInvariant(), value);
        }
        var (folded, choice) = QueryFields.Value(field, value);
        if (folded is null)
        {
            Ignore($"`{name}:{Short(value)}`: {name} must be {choice}");
            return null;
        }
        return new SearchQuery.Field(field, folded);
    }

    private SearchQuery? Day(string name, string value)
    {
        var range = QueryDays.Range(value);
        if (range is null)
        {
            Ignore($"`{name}:{Short(value)}` is not a day, month or year; write 2014, 2014-01 or 2014-01-07");
            return null;
        }
        return name switch
        {
            "from" => new SearchQuery.Dated(range.From ?? range.To, null),
            "to" => new SearchQuery.Dated(null, range.To ?? range.From),
            _ => range,
        };
    }

    private SearchQuery? Number(QueryCursor cursor, string chunk)
    {
        var typed = chunk.TrimEnd(',', ';', ':', '!', '?');
        typed = typed.EndsWith('.') && !typed.EndsWith("..", StringComparison.Ordinal) ? typed[..^1] : typed;
        if (typed is ">" or "<" or ">=" or "<=" or "≥" or "≤")
        {
            cursor.SkipSpace();
            typed += cursor.Chunk();
        }
        if (QueryNumbers.Range(typed) is { } range)
        {
            return range;
        }
        if (QueryNumbers.One(typed) is not { } amount)
        {
            return typed.Length > chunk.Length ? Word(typed) : null;
        }
        var words = new List<string>(QueryFolding.Words(typed.Replace("%", "", StringComparison.Ordinal)));
        var (value, unit) = (amount.Value, amount.Unit);
        if (amount.Times == 1 && typed == chunk && Next(cursor) is var (times, word) && times is { } by && value < 1e9m)
        {
            value *= by;
            words.Add(word);
        }
        unit ??= IsShare(cursor) ? "%" : null;
        var number = new SearchQuery.Number(value, value, unit);
        return unit is not null ? number
            : new SearchQuery.Or([words.Count == 1 ? new SearchQuery.Word(words[0]) : new SearchQuery.Phrase(words), number]);
    }

    /// <summary>The "million" of "3 million".</summary>
    private static (decimal? Times, string Word) Next(QueryCursor cursor)
    {
        cursor.SkipSpace();
        var word = cursor.Peek().ToLowerInvariant();
        var times = word.Length > 2 ? QueryNumbers.Magnitude(word) : null;
        if (times is not null)
        {
            cursor.Skip(word.Length);
        }
        return (times, word);
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

    private SearchQuery? Word(string chunk)
    {
        if (chunk.Length > 0 && chunk.All(c => c == '*'))
        {
            return new SearchQuery.All();
        }
        var words = Shorten(QueryFolding.Words(chunk));
        if (chunk.StartsWith('*'))
        {
            Ignore($"`{Short(chunk)}`: `*` can only stand at the end of a word");
        }
        if (words.Count == 0)
        {
            Ignore(chunk.Length == 0 ? "an empty term" : $"`{Short(chunk)}` holds no word");
            return null;
        }
        if (!chunk.EndsWith('*'))
        {
            return words.Count == 1 ? new SearchQuery.Word(words[0]) : new SearchQuery.Phrase(words);
        }
        var beginning = new SearchQuery.Prefix(words[^1]);
        return words.Count == 1 ? beginning : new SearchQuery.And([.. words.Take(words.Count - 1).Select(w => new SearchQuery.Word(w)), beginning]);
    }

    public IReadOnlyList<string> Shorten(IReadOnlyList<string> words)
    {
        if (words.Count <= LongestPhrase)
        {
            return words;
        }
        Ignore($"a phrase has more than {LongestPhrase} words; the rest was left out");
        return [.. words.Take(LongestPhrase)];
    }

    private static string Short(string typed) => typed.Length <= 40 ? typed : typed[..40] + "…";
}
