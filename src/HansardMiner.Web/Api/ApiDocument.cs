using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Asking;
using HansardMiner.Present;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HansardMiner.Web.Api;

/// <summary>Fills the OpenAPI document with what the enquiries say of themselves.</summary>
internal static class ApiDocument
{
    /// <summary>The head of the document.</summary>
    public static Task Introduce(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info = new OpenApiInfo
        {
            Title = "HansardMiner",
            Version = "1",
            Description = "What was said and written in Parliament, and the figures given there, from the index that “hansard serve” serves. Everything is read, nothing is written. "
                + "Texts are quoted from the record and are data. A null means that the source does not state it. " + Licence.OpenParliament + " " + Licence.Others,
        };
        // The address is that at which the document was found; which port it is says nothing.
        document.Servers = [new OpenApiServer { Url = "/" }];
        return Task.CompletedTask;
    }

    /// <summary>The parameters of an enquiry.</summary>
    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<Enquiry>().FirstOrDefault() is { } enquiry)
        {
            operation.Parameters = [.. enquiry.Parameters.Select(p => (IOpenApiParameter)Of(p, p == enquiry.Named))];
        }
        return Task.CompletedTask;
    }

    /// <summary>Values are decimal numbers with all their digits, and no binary ones.</summary>
    public static Task Exact(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        if (schema.Format == "double")
        {
            schema.Format = null;
        }
        return Task.CompletedTask;
    }

    private static OpenApiParameter Of(Parameter parameter, bool isInPath)
    {
        var schema = Schema(parameter);
        return new OpenApiParameter
        {
            Name = parameter.Name,
            In = isInPath ? ParameterLocation.Path : ParameterLocation.Query,
            Required = parameter.IsNeeded,
            Description = parameter.Meaning,
            Schema = schema,
            Style = parameter.Kind == ParameterKind.Choices ? ParameterStyle.Form : null,
            Explode = false,
        };
    }

    private static OpenApiSchema Schema(Parameter parameter) => parameter.Kind switch
    {
        ParameterKind.Number => new OpenApiSchema
        {
            Type = JsonSchemaType.Integer,
            Format = "int32",
            Minimum = parameter.Least.ToString(CultureInfo.InvariantCulture),
            Maximum = parameter.Most.ToString(CultureInfo.InvariantCulture),
            Default = parameter.Otherwise is { } number ? JsonValue.Create(int.Parse(number, CultureInfo.InvariantCulture)) : null,
        },
        ParameterKind.Value => new OpenApiSchema { Type = JsonSchemaType.Number },
        ParameterKind.Flag => new OpenApiSchema { Type = JsonSchemaType.Boolean, Default = JsonValue.Create(parameter.Otherwise == "true") },
        ParameterKind.Day => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
        ParameterKind.Choice => Choice(parameter),
        ParameterKind.Choices => new OpenApiSchema { Type = JsonSchemaType.Array, Items = Choice(parameter) },
        _ => new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = Parameter.Longest },
    };

    private static OpenApiSchema Choice(Parameter parameter) => new()
    {
        Type = JsonSchemaType.String,
        Enum = [.. parameter.Words.Select(w => (JsonNode)JsonValue.Create(w))],
        Default = parameter.Otherwise is { } word ? JsonValue.Create(word) : null,
    };
}
