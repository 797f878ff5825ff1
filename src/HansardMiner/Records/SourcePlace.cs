using System;
using System.Globalization;

namespace HansardMiner.Records;

/// <summary>Where in its source a record begins: "line 1204", "byte 88123".</summary>
/// <param name="Unit">In what it is counted.</param>
/// <param name="Number">How far from the beginning.</param>
public readonly record struct SourcePlace(PlaceUnit Unit, long Number)
{
    /// <summary>Reads what <see cref="ToString"/> writes; null for anything else.</summary>
    public static SourcePlace? TryParse(string? text)
    {
        var parts = text?.Split(' ');
        return parts is [var unit, var number] && Enum.TryParse<PlaceUnit>(unit, ignoreCase: true, out var counted)
            && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? new SourcePlace(counted, at) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Unit.ToString().ToLowerInvariant()} {Number}");
}
