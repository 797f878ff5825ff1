using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using HansardMiner.Records;

namespace HansardMiner.Asking;

/// <summary>Parameters that several enquiries have.</summary>
internal static class Common
{
    private const string Language =
        "the words may be a query: \"a phrase\", -not, OR, ( ), word*, a NEAR/5 b, speaker:name, dept:justice, house:lords, kind:written, date:2012..2014, numbers 400..500, >1000, 15.1%, £3m..£5m";

    public static readonly Parameter NeededQuery = new("query", ParameterKind.Text, $"What is looked for; {Language}.") { IsNeeded = true };

    public static readonly Parameter Query = new("query", ParameterKind.Text, $"What the text is about; {Language}.");

    public static readonly Parameter Outcome = new("outcome", ParameterKind.Choice, "Only of written questions with this outcome.")
    {
        Words = [.. Enum.GetNames<AnswerOutcome>().Select(n => n.ToLowerInvariant())],
    };

    public static readonly Parameter Variants = new("variants", ParameterKind.Flag, "Whether other spellings are looked for, too: “organisation” finds “organization”.") { Otherwise = "true" };

    public static readonly Parameter Speaker = new("speaker", ParameterKind.Text, "Only by this speaker: part of the name or office as printed.");

    public static readonly Parameter From = new("from", ParameterKind.Day, "Only what was said on or after this day.");

    public static readonly Parameter To = new("to", ParameterKind.Day, "Only what was said on or before this day.");

    public static readonly Parameter Superseded = new("superseded", ParameterKind.Flag, "Also of answers as they stood before they were corrected.") { Otherwise = "false" };

    public static readonly Parameter Close = new("close", ParameterKind.Number, "Only with at least so many of the query's words in the same sentence, the one before, or the headings.") { Otherwise = "0", Most = 100 };

    public static readonly Parameter After = new("after", ParameterKind.Text, "Go on behind another page: its “next”.");

    public static Parameter Limit(string things, int otherwise, int most) => new("limit", ParameterKind.Number, $"How many {things} at the most.")
    {
        Least = 1, Most = most, Otherwise = otherwise.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    public static AnswerOutcome? OutcomeOf(Arguments arguments) => arguments.Text(Outcome) is { } word ? Enum.Parse<AnswerOutcome>(word, ignoreCase: true) : null;

    /// <summary>The place behind which a page begins; null without a cursor.</summary>
    /// <exception cref="WrongArgumentException">The cursor is none, or of another question.</exception>
    public static QuotedPlace? PlaceOf(Arguments arguments, string mark)
    {
        if (arguments.Text(After) is not { } cursor)
        {
            return null;
        }
        var place = QuotedPlace.Parse(cursor) ?? throw new WrongArgumentException(After.Name, "after takes the “next” of another page");
        return place.Of == mark ? place : throw new WrongArgumentException(After.Name, "after is of another question: repeat the question as it was asked for that page");
    }

    /// <summary>A mark of a question, without what only says which page of its answer is wanted.</summary>
    public static string MarkOf(Arguments arguments, IEnumerable<Parameter> parameters) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', parameters.Where(p => p.Name is not ("after" or "limit")).Select(p => $"{p.Name}={arguments.Text(p)}")))).AsSpan(0, 6));
}
