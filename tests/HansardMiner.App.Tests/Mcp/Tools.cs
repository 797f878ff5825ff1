using System;
using System.IO;
using System.IO.Pipelines;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Mcp;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace HansardMiner.App.Tests.Mcp;

/// <summary>The server of tools in process, asked by the package's own client over pipes.</summary>
internal sealed class Tools : IAsyncDisposable
{
    private readonly Pipe _toServer = new();
    private readonly Pipe _toClient = new();
    private readonly Task _serving;

    private Tools(string index, ToolSettings settings)
    {
        var run = new Settings(index, null, Screen.Plain(TextWriter.Null, TextWriter.Null), TimeProvider.System);
        _serving = ToolServer.RunAsync(() => ServedEngines.Open(run), settings, _toServer.Reader.AsStream(), _toClient.Writer.AsStream(), CancellationToken.None);
    }

    public McpClient Client { get; private set; } = null!;

    /// <summary>Starts them over an index.</summary>
    public static async Task<Tools> Over(string index, ToolSettings? settings = null)
    {
        var tools = new Tools(index, settings ?? new ToolSettings());
        tools.Client = await McpClient.CreateAsync(new StreamClientTransport(tools._toServer.Writer.AsStream(), tools._toClient.Reader.AsStream()));
        return tools;
    }

    /// <summary>What a tool answers: its text, and whether it is an error.</summary>
    public async Task<(string Text, bool IsError)> Call(string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await Client.CallToolAsync(tool, arguments.ToDictionary(a => a.Name, a => a.Value));
        return (((TextContentBlock)result.Content.Single()).Text, result.IsError == true);
    }

    /// <summary>What a tool answers, which must be no error.</summary>
    public async Task<JsonElement> Ask(string tool, params (string Name, object? Value)[] arguments)
    {
        var (text, isError) = await Call(tool, arguments);
        NUnit.Framework.Assert.That(isError, NUnit.Framework.Is.False, text);
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>Ends the input, and waits until the server has ended.</summary>
    public async Task End()
    {
        await _toServer.Writer.CompleteAsync();
        await _serving.WaitAsync(TimeSpan.FromSeconds(60));
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await End();
    }
}
