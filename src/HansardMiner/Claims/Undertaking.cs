using HansardMiner.Figures;
using HansardMiner.Text;

namespace HansardMiner.Claims;

/// <summary>A sentence, or a part of one, in which somebody commits to act. What the words do not say is null.</summary>
public sealed record Undertaking
{
    /// <summary>Where it stands in the contribution's text: from who acts, or what shall be done, to the end of the clause.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The sentence it stands in: the quotation.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>Who shall act, verbatim: "I", "the Department", "the CPS"; null where the words do not say ("the flag will become mandatory").</summary>
    public string? Actor { get; init; }

    /// <summary>What shall be done, verbatim, with its subject where the actor is not it: "write to them", "Children will be taught".</summary>
    public required string Action { get; init; }

    /// <summary>By when or from when, in the words used; without days where they cannot be counted ("in due course"). Null when no time is said.</summary>
    public Period? Deadline { get; init; }

    /// <summary>How firmly.</summary>
    public required UndertakingStrength Strength { get; init; }

    /// <summary>Whether it hangs on a condition: "If she writes to me, I will …".</summary>
    public bool IsConditional { get; init; }

    /// <summary>Which rule found it, and from which words.</summary>
    public required Derivation Derivation { get; init; }
}
