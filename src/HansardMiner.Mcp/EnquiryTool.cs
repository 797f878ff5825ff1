using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Asking;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace HansardMiner.Mcp;

/// <summary>An enquiry as a tool.</summary>
internal sealed class EnquiryTool(Enquiry enquiry, ToolCaller caller) : McpServerTool
{
    /// <inheritdoc/>
    public override Tool ProtocolTool { get; } = new()
    {
        Name = enquiry.Name,
        Title = enquiry.Title,
        Description = enquiry.Meaning + " " + ToolAnswer.Label,
        InputSchema = InputSchema.Of(enquiry.Parameters),
        Annotations = new ToolAnnotations { Title = enquiry.Title, ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
    };

    /// <inheritdoc/>
    public override IReadOnlyList<object> Metadata => [];

    /// <inheritdoc/>
    public override async ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        var (text, isError) = await caller.CallAsync(enquiry, () => GivenArguments.Of(request?.Params?.Arguments), cancellationToken).ConfigureAwait(false);
        return new CallToolResult { Content = [new TextContentBlock { Text = text }], IsError = isError };
    }
}
