using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using HansardMiner.Asking;
using HansardMiner.Present.Answers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace HansardMiner.Web.Api;

/// <summary>What the API needs of the server.</summary>
internal static class ApiServices
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<DeskMemory>();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            json.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, AnswerJson.Default);
            json.SerializerOptions.TypeInfoResolverChain.Insert(1, ProblemJson.Default);
        });
        services.AddOpenApi("v1", options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.ShouldInclude = described => described.ActionDescriptor.EndpointMetadata.OfType<Enquiry>().Any();
            options.AddOperationTransformer(ApiDocument.Describe);
            options.AddDocumentTransformer(ApiDocument.Introduce);
            options.AddSchemaTransformer(ApiDocument.Exact);
        });
    }
}
