using System.Text.Json.Serialization;

namespace HansardMiner.Web.Api;

/// <summary>What is the matter, as problem details (RFC 9457).</summary>
public sealed record ProblemAnswer
{
    /// <summary>Always about:blank: the status says what kind of problem it is.</summary>
    public required string Type { get; init; }

    /// <summary>What is the matter, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The status code of the answer.</summary>
    public required int Status { get; init; }

    /// <summary>What happened, and what to do next.</summary>
    public required string Detail { get; init; }

    /// <summary>The parameter whose argument is wrong; left out where it is none in particular.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Parameter { get; init; }
}
