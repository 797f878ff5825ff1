using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Asking;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace HansardMiner.Mcp;

/// <summary>A document of the index as a resource: <c>hansard://record/twfy/debate/2014-01-07a.160.0</c>. The same as the tool <c>show</c> with <c>whole</c>.</summary>
internal sealed class RecordResource(ToolCaller caller) : McpServerResource
{
    private const string Start = "hansard://record/";
    private static readonly Enquiry Show = Enquiries.All.First(e => e.Name == "show");

    /// <inheritdoc/>
    public override ResourceTemplate ProtocolResourceTemplate { get; } = new()
    {
        Name = "record",
        Title = "A record whole",
        UriTemplate = Start + "{+id}",
        Description = "A debate, a written question with its answer, a statement or an article whole, by its id. " + ToolAnswer.Label,
        MimeType = "application/json",
    };

    /// <inheritdoc/>
    public override IReadOnlyList<object> Metadata => [];

    /// <inheritdoc/>
    public override bool IsMatch(string uri) => uri is not null && uri.Length > Start.Length && uri.StartsWith(Start, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override async ValueTask<ReadResourceResult> ReadAsync(RequestContext<ReadResourceRequestParams> request, CancellationToken cancellationToken = default)
    {
        var uri = request?.Params?.Uri ?? "";
        var given = new Dictionary<string, string?> { ["id"] = IsMatch(uri) ? Uri.UnescapeDataString(uri[Start.Length..]) : null, ["whole"] = "true" };
        var (text, isError) = await caller.CallAsync(Show, () => given, cancellationToken).ConfigureAwait(false);
        return isError ? throw new McpProtocolException(text, McpErrorCode.InvalidParams)
            : new ReadResourceResult { Contents = [new TextResourceContents { Uri = uri, MimeType = "application/json", Text = text }] };
    }
}
