using System.IO;
using System.Text.Json;

namespace HansardMiner.App.Tests.Commands;

/// <summary>One run of the program in process.</summary>
internal sealed record Invocation(int Code, string Out, string Messages)
{
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    public static Invocation Of(params string[] arguments)
    {
        var (output, messages) = (new StringWriter(), new StringWriter());
        var code = Program.Run(arguments, output, messages);
        return new Invocation(code, output.ToString(), messages.ToString());
    }
}
