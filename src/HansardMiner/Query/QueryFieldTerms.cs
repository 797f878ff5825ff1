using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace HansardMiner.Query;

/// <summary>
/// Reads what stands after the name of a field: <c>smith</c>, <c>"Ann Beacon"</c>, <c>beacon,foghorn</c>, <c>(Ann Beacon OR "Tom Foghorn")</c>,
/// <c>160W..165W</c>, <c>2012..2014</c>.
/// </summary>
internal sealed class QueryFieldTerms(QueryNotes notes)
{
    private const int MostValues = 50;

    /// <summary>Reads the values that stand here; null when they ask for nothing.</summary>
    /// <param name="cursor">Stands after the colon.</param>
    /// <param name="name">The name as typed.</param>
    /// <param name="field">The field; null for days.</param>
    public SearchQuery? Read(QueryCursor cursor, string name, QueryField? field)
    {
        var choices = cursor.Take('(') ? Bracketed(cursor) : Listed(cursor);
        choices.RemoveAll(c => c.Count == 0);
        if (choices.Count == 0)
        {
            notes.Ignore($"`{name}:` with nothing after it");
            return null;
        }
        if (choices.Count > MostValues)
        {
            notes.Ignore($"`{name}:` has more than {MostValues} values; the rest was left out");
        }
        var read = choices.Take(MostValues).Select(c => Joined([.. c.Take(MostValues).Select(v => One(name, field, v))], or: false));
        return Joined([.. read], or: true);
    }

    private static SearchQuery? Joined(IReadOnlyList<SearchQuery?> parts, bool or)
    {
        IReadOnlyList<SearchQuery> known = [.. parts.OfType<SearchQuery>().Distinct()];
        return known.Count == 0 ? null : known.Count == 1 ? known[0] : or ? new SearchQuery.Or(known) : new SearchQuery.And(known);
    }

    /// <summary>smith · "Ann Beacon","Tom Foghorn" · "7 January 2014".."9 March 2014"</summary>
    private List<List<string>> Listed(QueryCursor cursor)
    {
        var choices = new List<List<string>>();
        do
        {
            var value = new StringBuilder();
            while (!cursor.IsAtEnd && cursor.Current != ',')
            {
                if (cursor.Take('"'))
                {
                    value.Append(Quoted(cursor));
                }
                else if (cursor.IsAtBreak)
                {
                    break;
                }
                else
                {
                    value.Append(cursor.Chunk(stopsAtComma: true));
                }
            }
            choices.Add(value.Length > 0 ? [value.ToString()] : []);
        }
        while (cursor.Take(',') && !cursor.IsAtBreak);
        return choices;
    }

    /// <summary>Ann Beacon OR "Tom Foghorn", Lord Skerry) · minister AND lights)</summary>
    private List<List<string>> Bracketed(QueryCursor cursor)
    {
        var choices = new List<List<string>> { new() };
        var value = new StringBuilder();
        for (cursor.SkipSpace(); !cursor.IsAtEnd && cursor.Current != ')'; cursor.SkipSpace())
        {
            var word = cursor.Peek();
            if (cursor.Take('"'))
            {
                value.Append(' ').Append(Quoted(cursor));
            }
            else if (cursor.Take(',') || word == "OR")
            {
                cursor.Skip(word == "OR" ? 2 : 0);
                End();
                choices.Add([]);
            }
            else if (word == "AND")
            {
                cursor.Skip(3);
                End();
            }
            else if (cursor.Take('('))
            {
                notes.Ignore("a bracket inside the brackets of a field");
            }
            else
            {
                value.Append(' ').Append(cursor.Chunk(stopsAtComma: true));
            }
        }
        End();
        if (!cursor.Take(')'))
        {
            notes.Ignore("a bracket was not closed; it was closed at the end");
        }
        return choices;

        void End()
        {
            if (value.Length > 0)
            {
                choices[^1].Add(value.ToString().Trim());
                value.Clear();
            }
        }
    }

    private string Quoted(QueryCursor cursor)
    {
        if (!cursor.Quoted(out var quoted))
        {
            notes.Ignore("a quotation mark was not closed; it was closed at the end");
        }
        if (cursor.Take('~'))
        {
            cursor.Number();
            notes.Ignore("`~` after the value of a field: it works with phrases only");
        }
        return quoted;
    }

    private SearchQuery? One(string name, QueryField? field, string value)
    {
        if (field is not { } known)
        {
            return QueryFields.IsHas(name) ? Has(name, value) : Day(name.ToLowerInvariant(), value);
        }
        if (known is QueryField.Column or QueryField.Uin && value.Contains("..", StringComparison.Ordinal))
        {
            return Range(name, known, value);
        }
        var (clean, choice) = QueryFields.Value(known, value);
        if (clean is null)
        {
            notes.Ignore($"`{name}:{QueryNotes.Short(value)}`: {name} must be {choice}");
            return null;
        }
        return new SearchQuery.Field(known, clean);
    }

    private SearchQuery? Has(string name, string value)
    {
        if (QueryFolding.Fold(value) is "figures" or "figure")
        {
            return new SearchQuery.Number(null, null, null);
        }
        notes.Ignore($"`{name}:{QueryNotes.Short(value)}`: {name} must be figures");
        return null;
    }

    private SearchQuery? Day(string name, string value)
    {
        var range = QueryDays.Range(value);
        if (range is null)
        {
            notes.Ignore($"`{name}:{QueryNotes.Short(value)}` is not a day, month or year; write 2014, 2014-01 or 2014-01-07");
            return null;
        }
        return name switch
        {
            "from" => new SearchQuery.Dated(range.From ?? range.To, null),
            "to" => new SearchQuery.Dated(null, range.To ?? range.From),
            _ => range,
        };
    }

    /// <summary>160..165 · 160W..165W · 160..165W · HL100..HL120</summary>
    private SearchQuery.FieldRange? Range(string name, QueryField field, string value)
    {
        var dots = value.IndexOf("..", StringComparison.Ordinal);
        if (Numbered(value[..dots]) is not { } low || Numbered(value[(dots + 2)..]) is not { } high
            || (high.Before.Length > 0 && high.Before != low.Before) || Agreed(low.After, high.After) is not { } after)
        {
            notes.Ignore($"`{name}:{QueryNotes.Short(value)}` is not a range; write 160..165, 160W..165W or HL100..HL120");
            return null;
        }
        var (from, to) = (Math.Min(low.Number, high.Number), Math.Max(low.Number, high.Number));
        if (to - from >= SearchQuery.FieldRange.Most)
        {
            notes.Ignore($"`{name}:{QueryNotes.Short(value)}` has more than {SearchQuery.FieldRange.Most} numbers; the rest was left out");
            to = from + SearchQuery.FieldRange.Most - 1;
        }
        return new SearchQuery.FieldRange(field, low.Before, from, to, after);
    }

    private static string? Agreed(string left, string right) => left == right || right.Length == 0 ? left : left.Length == 0 ? right : null;

    private static (string Before, int Number, string After)? Numbered(string typed)
    {
        if (QueryFolding.Words(typed) is not [var word])
        {
            return null;
        }
        var start = word.AsSpan().IndexOfAnyInRange('0', '9');
        var end = word.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        if (start < 0 || end - start > 7 || word.AsSpan(start, end - start).ContainsAnyExceptInRange('0', '9')
            || word.AsSpan(0, start).ContainsAnyExceptInRange('a', 'z') || word.AsSpan(end).ContainsAnyExceptInRange('a', 'z'))
        {
            return null;
        }
        return (word[..start], int.Parse(word.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture), word[end..]);
    }
}
