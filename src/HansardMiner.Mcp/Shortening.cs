using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Asking;

namespace HansardMiner.Mcp;

/// <summary>A way of making an answer shorter: by an argument that the client could have given itself.</summary>
/// <param name="Parameter">Of which parameter.</param>
/// <param name="Said">What the client is told.</param>
internal sealed record Shortening(Parameter Parameter, string Said)
{
    private static readonly (string Name, string Said)[] Known =
    [
        ("limit", "the answer was too long. Go on with “next” where there is one."),
        ("tables", "tables were left out; their figures are still listed."),
        ("text_most", "the texts are longer than shown (text_length). Go on with text_from."),
        ("claims", "the list of figures was left out. Ask for them with the tool claims."),
    ];

    /// <summary>The ways for an enquiry, in the order in which they are tried. One at least: without any, the answer is as long as it is.</summary>
    public static IEnumerable<Shortening> Of(Enquiry enquiry)
    {
        var ways = Known.Select(k => enquiry.Parameters.FirstOrDefault(p => p.Name == k.Name) is { } found ? new Shortening(found, k.Said) : null).OfType<Shortening>().ToList();
        return ways.Count > 0 ? ways : [new Shortening(new Parameter("", ParameterKind.Text, ""), "")];
    }

    /// <summary>The argument with which the answer becomes shorter; null when it has its least value already.</summary>
    /// <param name="arguments">The arguments of now.</param>
    /// <param name="share">Which part of the answer's length is wanted.</param>
    public string? Shorter(Arguments arguments, double share)
    {
        switch (Parameter.Kind)
        {
            case ParameterKind.Flag:
                return arguments.Flag(Parameter) ? "false" : null;
            case ParameterKind.Number:
                var now = arguments.Number(Parameter);
                var least = Math.Max(1, Parameter.Least);
                return now <= least ? null : Math.Max(least, Math.Min(now - 1, (int)(now * share * 0.9))).ToString(CultureInfo.InvariantCulture);
            default:
                return null;
        }
    }
}
