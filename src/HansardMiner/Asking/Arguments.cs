using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace HansardMiner.Asking;

/// <summary>The arguments of a question: each one known, given once, and as its parameter takes it.</summary>
public sealed class Arguments
{
    private readonly Dictionary<string, (Parameter Parameter, string Text)> _given;

    private Arguments(Dictionary<string, (Parameter, string)> given) => _given = given;

    /// <summary>Checks what was given.</summary>
    /// <param name="parameters">What can be given.</param>
    /// <param name="given">What was given, by name; empty texts count as nothing.</param>
    /// <exception cref="WrongArgumentException">Something is unknown, given twice, missing, or not as it can be taken.</exception>
    public static Arguments Of(IReadOnlyList<Parameter> parameters, IEnumerable<KeyValuePair<string, string?>> given)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(given);
        var taken = new Dictionary<string, (Parameter, string)>(StringComparer.Ordinal);
        foreach (var (name, text) in given)
        {
            var parameter = parameters.FirstOrDefault(p => p.Name == name) ?? throw new WrongArgumentException(
                Shown(name), $"there is no parameter “{Shown(name)}” here" + (parameters.Count == 0 ? "" : ": known are " + string.Join(", ", parameters.Select(p => p.Name))));
            if (taken.ContainsKey(name))
            {
                throw new WrongArgumentException(name, $"{name} is given more than once");
            }
            if (!string.IsNullOrWhiteSpace(text))
            {
                taken[name] = IsTaken(parameter, text) ? (parameter, text) : throw new WrongArgumentException(name, $"{name} takes {parameter.Takes}, not “{Shown(text)}”");
            }
        }
        var missing = parameters.FirstOrDefault(p => p.IsNeeded && !taken.ContainsKey(p.Name));
        return missing is null ? new Arguments(taken) : throw new WrongArgumentException(missing.Name, $"{missing.Name} is missing: it takes {missing.Takes}");
    }

    /// <summary>The text given, or what holds otherwise; null when there is neither.</summary>
    public string? Text(Parameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return _given.TryGetValue(parameter.Name, out var given) ? given.Text : parameter.Otherwise;
    }

    /// <summary>The whole number given, or what holds otherwise.</summary>
    public int Number(Parameter parameter) => int.Parse(Text(parameter) ?? "0", CultureInfo.InvariantCulture);

    /// <summary>The number given; null when there is none.</summary>
    public decimal? Value(Parameter parameter) => Text(parameter) is { } text ? decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture) : null;

    /// <summary>The day given; null when there is none.</summary>
    public DateOnly? Day(Parameter parameter) => Text(parameter) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>Whether it is true.</summary>
    public bool Flag(Parameter parameter) => Text(parameter) == "true";

    /// <summary>The words chosen; empty when there are none.</summary>
    public IReadOnlyList<string> Words(Parameter parameter) => Text(parameter) is { } text ? Parts(text) : [];

    /// <summary>All that was given, with its names, in the order of the names: the same for the same question.</summary>
    public override string ToString() => string.Join('&', _given.OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key + "=" + g.Value.Text));

    private static bool IsTaken(Parameter parameter, string text) => parameter.Kind switch
    {
        ParameterKind.Number => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= parameter.Least && number <= parameter.Most,
        ParameterKind.Value => text.Length < 40 && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _),
        ParameterKind.Day => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        ParameterKind.Flag => text is "true" or "false",
        ParameterKind.Choice => parameter.Words.Contains(text),
        ParameterKind.Choices => Parts(text) is { Length: > 0 } parts && parts.All(parameter.Words.Contains),
        _ => text.Length <= Parameter.Longest,
    };

    private static string[] Parts(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What was given, short enough for a message.</summary>
    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
