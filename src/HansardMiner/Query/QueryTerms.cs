using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Query;

/// <summary>Reads single terms: words, phrases, fields, days and numbers.</summary>
internal sealed class QueryTerms(QueryNotes notes)
{
    private const int LongestPhrase = 50;
    private const int LongestNoun = 6;
    private const int WidestSlop = 1000;

    private static readonly SearchValues<char> s_nameLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_");
    private static readonly char[] s_around = ['.', ',', ';', ':', '!', '?', '\'', '’', '‘', '[', ']', '{', '}', '/', '+', '-', '~', '_', '^'];

    private readonly QueryFieldTerms _fields = new(notes);

    /// <summary>Reads the term that stands here, at least one letter; null when it asks for nothing.</summary>
    /// <param name="cursor">Stands before the term.</param>
    /// <param name="mayCount">Whether a quoted noun before a number says what is counted: <c>"cases" 400..500</c>.</param>
    public SearchQuery? Read(QueryCursor cursor, bool mayCount)
    {
        if (cursor.Take('"'))
        {
            return Quoted(cursor, isExact: false, mayCount);
        }
        if (QueryNumberTerms.Read(cursor) is { } number)
        {
            return number;
        }
        var start = cursor.At;
        var chunk = cursor.Chunk();
        if (chunk == "=" && cursor.Take('"'))
        {
            return Quoted(cursor, isExact: true, mayCount: false);
        }
        if (chunk.StartsWith('=') && chunk.Length > 1)
        {
            return Exact(QueryFolding.Words(chunk));
        }
        var colon = chunk.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && !chunk.AsSpan(0, colon).ContainsAnyExcept(s_nameLetters)
            ? Field(cursor, start, chunk, colon)
            : Word(chunk, start);
    }

    private SearchQuery? Quoted(QueryCursor cursor, bool isExact, bool mayCount)
    {
        if (!cursor.Quoted(out var quoted))
        {
            notes.Ignore("a quotation mark was not closed; it was closed at the end");
        }
        var slop = cursor.Take('~') ? Math.Min(cursor.Number() ?? 0, WidestSlop) : 0;
        if (cursor.Take('*'))
        {
            notes.Ignore("`*` after a phrase: it can only end a single word");
        }
        var words = Shorten(QueryFolding.Words(quoted));
        if (words.Count == 0)
        {
            notes.Ignore("quotation marks without a word between them");
            return null;
        }
        if (isExact)
        {
            return slop == 0 || words.Count == 1 ? Exact(words)
                : new SearchQuery.And([new SearchQuery.Phrase(words, slop), .. words.Distinct().Select(w => new SearchQuery.Word(w, true))]);
        }
        if (mayCount && slop == 0 && words.Count <= LongestNoun && Counting(cursor) is { } number)
        {
            return number with { Counted = string.Join(' ', words) };
        }
        return words.Count == 1 ? new SearchQuery.Word(words[0]) : new SearchQuery.Phrase(words, slop);
    }

    /// <summary>The range or amount after a quoted noun; null, with the cursor where it was, when none stands there.</summary>
    private static SearchQuery.Number? Counting(QueryCursor cursor)
    {
        var start = cursor.At;
        cursor.SkipSpace();
        if (!cursor.IsAtEnd && cursor.Current is not ('"' or '(' or ')') && QueryNumberTerms.Read(cursor) is SearchQuery.Number number)
        {
            return number;
        }
        cursor.Back(start);
        return null;
    }

    private SearchQuery? Exact(IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            notes.Ignore("`=` without a word after it");
            return null;
        }
        return words.Count == 1 ? new SearchQuery.Word(words[0], IsExact: true) : new SearchQuery.Phrase(Shorten(words), 0, PhraseKind.Exact);
    }

    private SearchQuery? Field(QueryCursor cursor, int start, string chunk, int colon)
    {
        var name = chunk[..colon];
        QueryField? field = QueryFields.TryGet(name, out var known) ? known : null;
        if (field is null && !QueryFields.IsDay(name) && !QueryFields.IsHas(name))
        {
            if (chunk.Length > colon + 1 || cursor.Current is '"' or '(')
            {
                var nearest = QueryFields.Nearest(name);
                if (nearest is not null)
                {
                    notes.Correct(start, colon, nearest);
                }
                notes.Ignore($"`{QueryNotes.Short(name)}:` is not a field{(nearest is null ? "" : $" (did you mean `{nearest}:`?)")}; it was searched for as words");
            }
            return Word(chunk, start);
        }
        cursor.Back(start + colon + 1);
        return _fields.Read(cursor, name, field);
    }

    private SearchQuery? Word(string chunk, int start)
    {
        if (chunk.Length > 0 && chunk.All(c => c == '*'))
        {
            return new SearchQuery.All();
        }
        var words = Shorten(QueryFolding.Words(chunk));
        if (chunk.StartsWith('*'))
        {
            notes.Ignore($"`{QueryNotes.Short(chunk)}`: `*` can only stand at the end of a word");
        }
        if (words.Count == 0)
        {
            notes.Ignore(chunk.Length == 0 ? "an empty term" : $"`{QueryNotes.Short(chunk)}` holds no word");
            return null;
        }
        if (!chunk.EndsWith('*'))
        {
            Slip(chunk, start);
            return words.Count == 1 ? new SearchQuery.Word(words[0])
                : new SearchQuery.Phrase(words, 0, IsHyphenated(chunk, words) ? PhraseKind.Hyphenated : PhraseKind.Usual);
        }
        var beginning = new SearchQuery.Prefix(words[^1]);
        return words.Count == 1 ? beginning : new SearchQuery.And([.. words.Take(words.Count - 1).Select(w => new SearchQuery.Word(w)), beginning]);
    }

    /// <summary>An <c>or</c> in small letters, or a range with a hyphen.</summary>
    private void Slip(string chunk, int start)
    {
        var dash = chunk.AsSpan().IndexOfAny('-', '–');
        if (chunk == "or" && start > 0)
        {
            notes.Correct(start, 2, "OR");
        }
        else if (chunk.StartsWith("near/", StringComparison.Ordinal) && chunk.Length > 5 && !chunk.AsSpan(5).ContainsAnyExceptInRange('0', '9'))
        {
            notes.Correct(start, 4, "NEAR");
        }
        else if (dash > 0 && QueryNumbers.One(chunk[..dash]) is { } low && QueryNumbers.One(chunk[(dash + 1)..]) is { } high && low.Value <= high.Value)
        {
            notes.Correct(start + dash, 1, "..");
        }
    }

    /// <summary>cross-border · e-mail · covid-19, but not 2014-15, and/or, a--b</summary>
    private static bool IsHyphenated(string chunk, IReadOnlyList<string> words)
    {
        var parts = string.Concat(chunk.Select(QueryCursor.Plain)).Trim(s_around).Split('-');
        return parts.Length == words.Count && words.Count <= 4 && char.IsLetter(words[0], 0)
            && words.All(w => !w.Contains('%', StringComparison.Ordinal) && !w.Contains('.', StringComparison.Ordinal))
            && parts.Zip(words).All(p => QueryFolding.Words(p.First) is [var only] && only == p.Second);
    }

    public IReadOnlyList<string> Shorten(IReadOnlyList<string> words)
    {
        if (words.Count <= LongestPhrase)
        {
            return words;
        }
        notes.Ignore($"a phrase has more than {LongestPhrase} words; the rest was left out");
        return [.. words.Take(LongestPhrase)];
    }
}
