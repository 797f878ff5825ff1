using System.Collections.Generic;
using HansardMiner.Claims;

namespace HansardMiner.Extract.Rules;

/// <summary>The rules for commitments, in the order in which they are tried: the first that holds settles a word.</summary>
internal static class UndertakingBook
{
    /// <summary>All rules.</summary>
    public static IReadOnlyList<UndertakingRule> Rules { get; } =
    [
        new("a request answered", UndertakingStrength.RequestAnswered, Promises.Answer),
        new("happy to do it", UndertakingStrength.RequestAnswered, Promises.Happy),
        new("pledged in so many words", UndertakingStrength.Promise, Promises.Pledge),
        new("a commitment named", UndertakingStrength.Promise, Promises.Named),
        new("secured until a day", UndertakingStrength.Promise, Promises.Secured),
        new("due, planned or scheduled", UndertakingStrength.Intention, Intentions.Due),
        new("intends to", UndertakingStrength.Intention, Intentions.Plan),
        new("hopes or wants to", UndertakingStrength.Aspiration, Intentions.Hope),
        new("should be there by then", UndertakingStrength.Expectation, Intentions.Expectation),
        new("all must", UndertakingStrength.Requirement, Intentions.Requirement),
        new("will do it", UndertakingStrength.Promise, Promises.Will),
        new("going to do it", UndertakingStrength.Promise, Promises.Going),
    ];
}
