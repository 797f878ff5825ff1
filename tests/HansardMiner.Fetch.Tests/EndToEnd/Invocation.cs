using System.Text.Json;

namespace HansardMiner.Fetch.Tests.EndToEnd;

/// <summary>One run of the program.</summary>
internal sealed record Invocation(int Code, string Out, string Messages)
{
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    public override string ToString() => $"exit code {Code}\n{Out}\n{Messages}";
}
