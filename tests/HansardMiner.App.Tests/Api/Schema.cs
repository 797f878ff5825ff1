using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace HansardMiner.App.Tests.Api;

/// <summary>Holds JSON against the schemas of an OpenAPI document. Stricter than they are: a property that is not described is a fault, too.</summary>
internal sealed class Schema(JsonElement document)
{
    /// <summary>What does not fit, each with its place.</summary>
    public IEnumerable<string> Faults(JsonElement value, JsonElement schema, string at = "$")
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return Faults(value, Resolve(reference.GetString()!), at);
        }
        if (schema.TryGetProperty("oneOf", out var choices) || schema.TryGetProperty("anyOf", out choices))
        {
            var each = choices.EnumerateArray().Select(c => Faults(value, c, at).ToList()).ToList();
            return each.Any(f => f.Count == 0) ? [] : each.OrderBy(f => f.Count).Last();
        }
        if (!schema.TryGetProperty("type", out var type))
        {
            return [$"{at}: its schema has no type"];
        }
        IReadOnlyList<string> types = type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(t => t.GetString()!)] : [type.GetString()!];
        if (!types.Any(t => Is(value, t)))
        {
            return [$"{at}: {value.ValueKind} is not {string.Join(" or ", types)}"];
        }
        return value.ValueKind switch
        {
            JsonValueKind.Object => InObject(value, schema, at),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((v, i) => Faults(v, schema.GetProperty("items"), $"{at}[{i}]")),
            JsonValueKind.String when schema.TryGetProperty("format", out var format) && !Fits(value.GetString()!, format.GetString()!) => [$"{at}: “{value}” is no {format}"],
            _ => [],
        };
    }

    private IEnumerable<string> InObject(JsonElement value, JsonElement schema, string at)
    {
        var properties = schema.GetProperty("properties");
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Where(r => !value.TryGetProperty(r.GetString()!, out _)))
            {
                yield return $"{at}: {name} is missing";
            }
        }
        foreach (var property in value.EnumerateObject())
        {
            foreach (var fault in properties.TryGetProperty(property.Name, out var known) ? Faults(property.Value, known, $"{at}.{property.Name}") : [$"{at}: {property.Name} is not described"])
            {
                yield return fault;
            }
        }
    }

    private JsonElement Resolve(string reference) => reference.Split('/').Skip(1).Aggregate(document, (at, name) => at.GetProperty(name));

    private static bool Is(JsonElement value, string type) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        _ => throw new NotSupportedException(type),
    };

    private static bool Fits(string text, string format) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "time" => TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out _),
        "date-time" => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        _ => true,
    };
}
