using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Words;
using HansardMiner.Timelines;

namespace HansardMiner.Sqlite.Conditions;

/// <summary>What a question asks of the table <c>claim_words</c>, as FTS5 expressions. They find at least the figures that the question means.</summary>
internal sealed class FigureMatch
{
    /// <summary>With more topics than this, "at least so many of them" is put more loosely, so that the expression stays short.</summary>
    private const int Spelt = 5;

    /// <summary>How many letters a word must have to be looked for in a form of several words.</summary>
    private const int Telling = 4;

    private FigureMatch(string any, string? close, string? closest) => (Any, Close, Closest) = (any, close, closest);

    /// <summary>All figures that may be meant.</summary>
    public string Any { get; }

    /// <summary>Figures with all words in their own sentence.</summary>
    public string? Close { get; }

    /// <summary>Those of them that count what is asked for.</summary>
    public string? Closest { get; }

    /// <summary>The expressions of a question; null when it has no words to ask for.</summary>
    public static FigureMatch? Of(Question question)
    {
        var topics = question.Topics.Where(t => t.Forms.All(f => f.Count > 0)).ToList();
        if (topics.Count < question.Topics.Count || topics.Count == 0)
        {
            return null;
        }
        var found = topics.Where(t => t.Forms.Count > 0).ToList();
        var deciding = found.Where(t => t.IsDeciding).ToList();
        var subjects = found.Where(t => t.IsSubject).ToList();
        // What decides must stand in the sentence: where it is one topic, or several with the same forms, it need not be looked for anywhere else.
        var isOne = deciding.Count == question.Topics.Count(t => t.IsDeciding) && deciding.Select(t => In("own", t)).Distinct().Count() == 1;
        var others = isOne ? found.Where(t => !t.IsDeciding).ToList() : found;
        List<string?> parts =
        [
            question.Topics.Any(t => t.IsDeciding) ? Either(deciding.Select(t => In("own", t))) : Either(found.Select(t => In("own", t))),
            AtLeast(question.Needed - (found.Count - others.Count), [.. others.Select(t => In("{own heading}", t))]),
            subjects.Count == others.Count ? "" : AtLeast(question.NeededSubjects, [.. subjects.Select(t => In("{own heading}", t))]),
        ];
        if (parts.Contains(null))
        {
            return new FigureMatch("\"%none\"", null, null);
        }
        const string NotAsked = $"NOT heading : \"{FigureAnalyst.Asked}\"";
        var close = Both(found.Select(t => In("own", t)));
        var counting = deciding.Count > 0 ? Either(deciding.Select(Counting)) : Either(found.Select(t => In("counted", t)));
        return new FigureMatch($"({Both(parts.OfType<string>())}) {NotAsked}", $"({close}) {NotAsked}", $"({Both([counting!, close])}) {NotAsked}");
    }

    /// <summary>What finds the figures that count some words, in a query's own stems; null when there are no words.</summary>
    public static string? Thing(string words)
    {
        var stems = QueryFolding.Words(words).Select(Stemmer.Stem).ToList();
        return stems.Count == 0 ? null : $"thing : {Quoted(stems)}";
    }

    /// <summary>The figures that an expression finds among some rows, in order of their numbers, or the newest first.</summary>
    public static IEnumerable<FigureKey> Read(Database database, string match, (long First, long End)? rows = null, bool newestFirst = false)
    {
        using var found = database.Use("SELECT rowid FROM claim_words WHERE claim_words MATCH ? AND rowid >= ? AND rowid < ?" + (newestFirst ? " ORDER BY rowid DESC" : ""));
        for (found.Bind(1, match).Bind(2, rows?.First ?? 0).Bind(3, rows?.End ?? long.MaxValue); found.Step();)
        {
            var key = FigureKey.Of(found.Long(0));
            yield return key;
            if (key.Ordinal == FigureKey.LastPlace)
            {
                foreach (var other in After(database, key))
                {
                    yield return other;
                }
            }
        }
    }

    /// <summary>How many rows an expression finds among some.</summary>
    public static long Count(Database database, string match, (long First, long End) rows)
    {
        using var row = database.Use("SELECT count(*) FROM claim_words WHERE claim_words MATCH ? AND rowid >= ? AND rowid < ?");
        return row.Bind(1, match).Bind(2, rows.First).Bind(3, rows.End).Step() ? row.Long(0) : 0;
    }

    private static List<FigureKey> After(Database database, FigureKey key)
    {
        var keys = new List<FigureKey>();
        using var rows = database.Use("SELECT ordinal FROM claims WHERE contribution = ? AND ordinal > ? ORDER BY ordinal");
        for (rows.Bind(1, key.Contribution).Bind(2, key.Ordinal); rows.Step();)
        {
            keys.Add(new FigureKey(key.Contribution, rows.Int(0)));
        }
        return keys;
    }

    private static string In(string column, FigureTopic topic) => Either(topic.Forms.Select(f => $"{column} : {Quoted(f)}").Order(StringComparer.Ordinal))!;

    /// <summary>A noun of what is counted ends with it; an act must stand in the sentence, at least.</summary>
    private static string Counting(FigureTopic topic) => Either(topic.Forms.Where(f => !f[^1].EndsWith('*')).Select(f => $"counted : {Quoted([.. f, FigureAnalyst.End])}")
        .Concat(topic.IsAct ? [In("own", topic)] : []).DefaultIfEmpty(In("counted", topic)))!;

    /// <summary>The words of a form next to each other. Very short words are in nearly all sentences: only the room for them is left, which finds a few more.</summary>
    private static string Quoted(IReadOnlyList<string> stems)
    {
        var telling = stems.Where(s => s.Length >= Telling || s == FigureAnalyst.End || char.IsDigit(s[0]) || s.EndsWith('*')).ToList();
        if (telling.Count > 0 && telling.Count < stems.Count && stems[^1] != FigureAnalyst.End)
        {
            return telling.Count == 1 ? Phrase(telling) : $"NEAR({string.Join(' ', telling.Select(s => Phrase([s])))}, {stems.Count - telling.Count})";
        }
        return Phrase(stems);
    }

    private static string Phrase(IReadOnlyList<string> stems)
    {
        var isBeginning = stems[^1].EndsWith('*');
        var words = string.Join(' ', stems.Select(FigureAnalyst.Written)).TrimEnd('*').Replace("\"", "\"\"", StringComparison.Ordinal);
        return $"\"{words}\"{(isBeginning ? " *" : "")}";
    }

    private static string? Either(IEnumerable<string> parts) => Joined(" OR ", parts);

    private static string Both(IEnumerable<string> parts) => Joined(" AND ", parts.Where(p => p.Length > 0))!;

    private static string? Joined(string word, IEnumerable<string> parts) => parts.Distinct().ToList() switch
    {
        [] => null,
        [var one] => one,
        var many => string.Join(word, many.Select(p => $"({p})")),
    };

    /// <summary>At least so many of the parts; "" when that is none, null when there are not so many.</summary>
    private static string? AtLeast(int count, IReadOnlyList<string> parts)
    {
        if (count <= 0)
        {
            return "";
        }
        if (count > parts.Count)
        {
            return null;
        }
        if (parts.Count <= Spelt)
        {
            return Either(Subsets(count, parts).Select(Both));
        }
        // Where at most n may be missing, one of any n + 1 must be there.
        return Both(parts.Chunk(parts.Count - count + 1).Where(c => c.Length == parts.Count - count + 1).Select(c => Either(c)!));
    }

    private static IEnumerable<IReadOnlyList<string>> Subsets(int count, IReadOnlyList<string> parts)
    {
        if (count == 0)
        {
            yield return [];
            yield break;
        }
        for (var i = 0; i + count <= parts.Count; i++)
        {
            foreach (var rest in Subsets(count - 1, [.. parts.Skip(i + 1)]))
            {
                yield return [parts[i], .. rest];
            }
        }
    }
}
