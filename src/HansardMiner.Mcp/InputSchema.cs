using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using HansardMiner.Asking;

namespace HansardMiner.Mcp;

/// <summary>The parameters of an enquiry as a JSON schema.</summary>
internal static class InputSchema
{
    public static JsonElement Of(IReadOnlyList<Parameter> parameters)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(parameters.Select(p => KeyValuePair.Create(p.Name, (JsonNode?)Of(p)))),
            ["required"] = new JsonArray([.. parameters.Where(p => p.IsNeeded).Select(p => (JsonNode)p.Name)]),
            ["additionalProperties"] = false,
        };
        using var document = JsonDocument.Parse(schema.ToJsonString());
        return document.RootElement.Clone();
    }

    private static JsonObject Of(Parameter parameter)
    {
        var schema = parameter.Kind switch
        {
            ParameterKind.Number => Number(parameter),
            ParameterKind.Value => new JsonObject { ["type"] = "number" },
            ParameterKind.Flag => new JsonObject { ["type"] = "boolean" },
            ParameterKind.Day => new JsonObject { ["type"] = "string", ["format"] = "date" },
            ParameterKind.Choice => Choice(parameter),
            ParameterKind.Choices => new JsonObject { ["type"] = "array", ["items"] = Choice(parameter) },
            _ => new JsonObject { ["type"] = "string", ["maxLength"] = Parameter.Longest },
        };
        schema["description"] = parameter.Meaning;
        if (parameter.Otherwise is { } otherwise)
        {
            schema["default"] = parameter.Kind switch
            {
                ParameterKind.Number => int.Parse(otherwise, CultureInfo.InvariantCulture),
                ParameterKind.Flag => otherwise == "true",
                _ => otherwise,
            };
        }
        return schema;
    }

    private static JsonObject Number(Parameter parameter)
    {
        var schema = new JsonObject { ["type"] = "integer", ["minimum"] = parameter.Least };
        if (parameter.Most < int.MaxValue)
        {
            schema["maximum"] = parameter.Most;
        }
        return schema;
    }

    private static JsonObject Choice(Parameter parameter) => new() { ["type"] = "string", ["enum"] = new JsonArray([.. parameter.Words.Select(w => (JsonNode)w)]) };
}
