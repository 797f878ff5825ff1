using System.Text.Json;
using HansardMiner.Claims;
using HansardMiner.Records;

namespace HansardMiner.Engines.Tests;

/// <summary>A record with all its properties as text, so that lists are compared by what is in them.</summary>
internal static class Printed
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };

    public static string Of(Document document) => document.GetType().Name + JsonSerializer.Serialize<object>(document, s_indented);

    public static string Of(Claim claim) => JsonSerializer.Serialize(claim, s_indented);

    public static string Of(Undertaking undertaking) => JsonSerializer.Serialize(undertaking, s_indented);
}
