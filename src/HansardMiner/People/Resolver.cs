using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Records;

namespace HansardMiner.People;

/// <summary>
/// Tells who speaks: every attribution of a document by the rules of <see cref="SpeakerRules"/>, in their order. The same document and register give the same
/// answer; nothing is guessed, and the printed attribution stays as it is.
/// </summary>
/// <param name="register">The register.</param>
public sealed partial class Resolver(Register register)
{
    /// <summary>Said of an attribution in a document without a day.</summary>
    internal const string NoDay = "the day is not stated";

    /// <summary>Whether the source's own ids of members are used. Measuring hides them.</summary>
    public bool UseIds { get; init; } = true;

    /// <summary>The rules by name, in their order, each with an example.</summary>
    public static IReadOnlyList<(string Name, string Example)> SpeakerRules { get; } = [.. Rules.All.Select(r => (r.Name, r.Example))];

    /// <summary>The document with the speaker of each contribution that has an attribution.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sitting">What is known from the documents of the sitting before this one.</param>
    public Document Resolve(Document document, Sitting? sitting = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var turns = document.Contributions.Index().Where(c => c.Item.Attribution is not null).Select(c => Turn.Of(c.Index, c.Item.Attribution!, c.Item.Kind)).ToList();
        if (turns.Count == 0)
        {
            return document;
        }
        var contributions = document.Contributions.ToArray();
        var scene = Day(document) is { } day ? new Scene(register, document, day, sitting ?? Sitting.None, turns, UseIds) : null;
        foreach (var turn in turns)
        {
            var speaker = scene is null ? new Speaker.NotKnown { Rule = NoDay } : Rules.Speaker(turn, scene);
            contributions[turn.Index] = contributions[turn.Index] with { Speaker = speaker };
        }
        return document with { Contributions = contributions };
    }

    /// <summary>The document without speakers, as it was before it was resolved.</summary>
    public static Document Unresolved(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Contributions.Any(c => c.Speaker is not null)
            ? document with { Contributions = [.. document.Contributions.Select(c => c with { Speaker = null })] }
            : document;
    }

    /// <summary>The day by which names and offices are looked up; a question without an answer has it in its id at least.</summary>
    private static DateOnly? Day(Document document) =>
        (document is WrittenQuestion question ? question.Date ?? question.HoldingAnswered ?? question.Tabled ?? question.DueForAnswer : document.Date)
        ?? (DayInId().Match(document.SourceId ?? "") is { Success: true } match
            && DateOnly.TryParseExact(match.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);

    // uk.org.publicwhip/spwa/2009-10-29.S3W-27948.q0
    [GeneratedRegex(@"\b[12]\d{3}-[01]\d-[0-3]\d\b")]
    private static partial Regex DayInId();
}
