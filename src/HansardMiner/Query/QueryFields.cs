using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using HansardMiner.Records;

namespace HansardMiner.Query;

/// <summary>The names of fields and of their fixed values, as typed.</summary>
internal static class QueryFields
{
    /// <summary>The fields that hold days; the others are <see cref="QueryField"/>s.</summary>
    public static readonly string[] Days = ["from", "to", "date"];

    /// <summary>The field that says what was found in a contribution: <c>has:figures</c>.</summary>
    public const string Has = "has";

    private const int LongestValue = 120;

    private static readonly Dictionary<string, QueryField> s_fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["speaker"] = QueryField.Speaker, ["by"] = QueryField.Speaker, ["office"] = QueryField.Office, ["party"] = QueryField.Party,
        ["dept"] = QueryField.Dept, ["department"] = QueryField.Dept, ["house"] = QueryField.House, ["kind"] = QueryField.Kind,
        ["heading"] = QueryField.Heading, ["title"] = QueryField.Heading, ["uin"] = QueryField.Uin, ["column"] = QueryField.Column, ["col"] = QueryField.Column,
        ["outcome"] = QueryField.Outcome,
    };

    private static readonly Dictionary<string, House> s_houses = new()
    {
        ["commons"] = House.Commons, ["hc"] = House.Commons, ["house of commons"] = House.Commons,
        ["lords"] = House.Lords, ["hl"] = House.Lords, ["house of lords"] = House.Lords,
        ["northernireland"] = House.NorthernIreland, ["northern ireland"] = House.NorthernIreland, ["ni"] = House.NorthernIreland,
        ["scotland"] = House.Scotland, ["scottish parliament"] = House.Scotland,
    };

    private static readonly Dictionary<string, DocumentKind> s_kinds = new()
    {
        ["debate"] = DocumentKind.Debate, ["debates"] = DocumentKind.Debate, ["oral"] = DocumentKind.Oral, ["written"] = DocumentKind.Written,
        ["statement"] = DocumentKind.Statement, ["statements"] = DocumentKind.Statement, ["article"] = DocumentKind.Article, ["articles"] = DocumentKind.Article,
    };

    private static readonly Dictionary<string, AnswerOutcome> s_outcomes = new()
    {
        ["answered"] = AnswerOutcome.Answered, ["holding"] = AnswerOutcome.Holding, ["notheld"] = AnswerOutcome.NotHeld, ["not held"] = AnswerOutcome.NotHeld,
        ["disproportionatecost"] = AnswerOutcome.DisproportionateCost, ["disproportionate cost"] = AnswerOutcome.DisproportionateCost,
        ["cost"] = AnswerOutcome.DisproportionateCost, ["referred"] = AnswerOutcome.Referred, ["tofollow"] = AnswerOutcome.ToFollow,
        ["to follow"] = AnswerOutcome.ToFollow, ["withdrawn"] = AnswerOutcome.Withdrawn, ["unanswered"] = AnswerOutcome.Unanswered,
    };

    public static bool TryGet(string name, out QueryField field) => s_fields.TryGetValue(name, out field);

    public static bool IsHas(string name) => name.Equals(Has, StringComparison.OrdinalIgnoreCase);

    public static bool IsDay(string name) => Days.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The field's value as it is searched for; null, with the values it may have, when it cannot have this one.</summary>
    public static (string? Value, string Choice) Value(QueryField field, string typed)
    {
        var folded = QueryFolding.Fold(typed);
        return field switch
        {
            QueryField.House => (s_houses.TryGetValue(folded, out var house) ? Lower(house) : null, "commons, lords, northernireland or scotland"),
            QueryField.Kind => (s_kinds.TryGetValue(folded, out var kind) ? Lower(kind) : null, "debate, oral, written, statement or article"),
            QueryField.Outcome => (s_outcomes.TryGetValue(folded, out var outcome) ? Lower(outcome) : null,
                "answered, holding, notheld, disproportionatecost, referred, tofollow, withdrawn or unanswered"),
            _ => (folded.Length == 0 ? null : Clean(typed, LongestValue), "a word"),
        };
    }

    /// <summary>A text on one line, without quotation marks (unless they are kept) and without signs that could not be typed again.</summary>
    public static string Clean(string typed, int longest, bool keepsQuotes = false)
    {
        var clean = new StringBuilder(Math.Min(typed.Length, longest));
        for (var i = 0; i < typed.Length && clean.Length < longest; i++)
        {
            var c = typed[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c) || (!keepsQuotes && QueryCursor.Plain(c) == '"'))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (!char.IsSurrogate(c))
            {
                clean.Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < typed.Length && char.IsLowSurrogate(typed[i + 1]))
            {
                clean.Append(c).Append(typed[++i]);
            }
        }
        return clean.ToString().Trim();
    }

    /// <summary>The name of the field as it is written back.</summary>
    public static string Name(QueryField field) => Lower(field);

    /// <summary>The field whose name is closest to a misspelt one; null when none is close.</summary>
    public static string? Nearest(string name)
    {
        var lower = name.ToLowerInvariant();
        var best = s_fields.Keys.Concat(Days).Select(known => (Known: known, Steps: SpellingDistance.Between(lower, known, 2)))
            .OrderBy(c => c.Steps).ThenBy(c => c.Known, StringComparer.Ordinal).First();
        return best.Steps <= Math.Max(1, Math.Min(2, lower.Length / 2)) ? best.Known : null;
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
