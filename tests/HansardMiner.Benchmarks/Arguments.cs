using System;
using System.Collections.Generic;
using System.Globalization;

namespace HansardMiner.Benchmarks;

/// <summary>What stands behind a benchmark's name: options as <c>--name value…</c>.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    public Arguments(IEnumerable<string> arguments)
    {
        var name = "";
        foreach (var argument in arguments)
        {
            if (argument.StartsWith("--", StringComparison.Ordinal))
            {
                name = argument[2..];
                _values.TryAdd(name, []);
                continue;
            }
            if (!_values.TryGetValue(name, out var values))
            {
                _values.Add(name, values = []);
            }
            values.Add(argument);
        }
    }

    /// <summary>All values of an option; of the name "" those that stand before any option.</summary>
    public IReadOnlyList<string> All(string name) => _values.GetValueOrDefault(name) ?? [];

    /// <summary>The last value of an option; null when it is not given.</summary>
    public string? One(string name) => All(name) is [.., var last] ? last : null;

    /// <summary>Whether an option is given.</summary>
    public bool Has(string name) => _values.ContainsKey(name);

    /// <summary>An option's number.</summary>
    public int Number(string name, int otherwise) => One(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>An option's number that may be broken.</summary>
    public double Part(string name, double otherwise) => One(name) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
