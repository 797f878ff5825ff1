using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using HansardMiner.Asking;

namespace HansardMiner.Mcp;

/// <summary>The arguments of a call as texts.</summary>
internal static class GivenArguments
{
    /// <summary>Numbers, truths and texts as they are written, lists parted by commas; what is null is not given.</summary>
    /// <exception cref="WrongArgumentException">An argument is an object, or a list of something else than texts and numbers.</exception>
    public static Dictionary<string, string?> Of(IDictionary<string, JsonElement>? arguments) =>
        (arguments ?? new Dictionary<string, JsonElement>()).ToDictionary(a => a.Key, a => Text(a.Key, a.Value));

    private static string? Text(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.Array => string.Join(',', value.EnumerateArray().Select(v => Single(name, v))),
        _ => Single(name, value),
    };

    private static string? Single(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => throw new WrongArgumentException(name, $"{name} takes a text, a number, a truth value or a list of texts, not an object or a list of lists"),
    };
}
