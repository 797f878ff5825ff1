using System;
using System.CommandLine;
using System.Globalization;
using HansardMiner.Records;

namespace HansardMiner.App.Setup;

/// <summary>Options that several commands share, and how their values are read.</summary>
internal static class Options
{
    public static Option<bool> Json() => new("--json") { Description = "Write JSON instead of text." };

    public static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    public static Option<int> Number(string name, string description, int otherwise) =>
        new(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => otherwise };

    public static Option<string?> Text(string name, string helpName, string description) => new(name) { Description = description, HelpName = helpName };

    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }
            result.AddError($"{name} takes a day such as 2014-01-07, not “{result.Tokens[0].Value}”");
            return null;
        },
    };

    public static Option<decimal?> Value(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            if (decimal.TryParse(result.Tokens[0].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
            {
                return value;
            }
            result.AddError($"{name} takes a number such as 1000 or 15.1, not “{result.Tokens[0].Value}”");
            return null;
        },
    };

    /// <summary>What came of a written question.</summary>
    public static Option<AnswerOutcome?> Outcome() => new("--outcome")
    {
        Description = "Only questions that were answered, holding, notheld, disproportionatecost, referred, tofollow, withdrawn or unanswered.",
        HelpName = "OUTCOME",
        CustomParser = result =>
        {
            if (Enum.TryParse<AnswerOutcome>(result.Tokens[0].Value, ignoreCase: true, out var outcome) && Enum.IsDefined(outcome))
            {
                return outcome;
            }
            result.AddError($"--outcome takes answered, holding, notheld, disproportionatecost, referred, tofollow, withdrawn or unanswered, not “{result.Tokens[0].Value}”");
            return null;
        },
    };

    /// <summary>Switches other spellings off.</summary>
    public static Option<bool> NoVariants() => Flag("--no-variants", "Only the spellings typed: “organisation” does not find “organization”.");

    /// <summary>The words of a question, given as one or several arguments.</summary>
    public static Argument<string[]> Query(bool isNeeded) => new("QUERY")
    {
        Description = "Words, \"a phrase\", -not, OR, speaker:name, date:2012..2014, numbers 400..500, >1000, 15.1%, £3m..£5m.",
        Arity = isNeeded ? ArgumentArity.OneOrMore : ArgumentArity.ZeroOrMore,
    };

    public static string Joined(string[]? words) => string.Join(' ', words ?? []);
}
