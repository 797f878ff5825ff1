using System.Diagnostics.CodeAnalysis;
using HansardMiner.Query;

namespace HansardMiner.Present.Answers;

/// <summary>How a query is understood, without searching.</summary>
public sealed record ExplainedAnswer : AskedAnswer
{
    [SetsRequiredMembers]
    private ExplainedAnswer(ParsedQuery parsed)
        : base(parsed, [])
    {
    }

    /// <summary>How this query is understood.</summary>
    public static ExplainedAnswer Of(ParsedQuery parsed) => new(parsed);
}
