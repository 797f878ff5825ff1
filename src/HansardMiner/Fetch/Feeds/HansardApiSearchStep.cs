using System.Collections.Generic;
using System.Globalization;

namespace HansardMiner.Fetch.Feeds;

/// <summary>How far a search has come.</summary>
/// <param name="Search">Which search: contributions/Spoken.</param>
/// <param name="Skip">How many of its entries were read.</param>
/// <param name="Total">How many it counted on the page before; null on its first page.</param>
/// <param name="First">The first entry of the page before, by which a page that comes again is known; null on its first page.</param>
/// <param name="Seen">The ids of the debates that were named before, by this search or an earlier one.</param>
internal sealed record HansardApiSearchStep(string Search, int Skip, int? Total, string? First, IReadOnlyList<string> Seen)
{
    private const char Between = '\n';
    private const int Fields = 4;

    /// <summary>The step that a request carries; null when it carries none.</summary>
    public static HansardApiSearchStep? Parse(string? step)
    {
        var fields = (step ?? "").Split(Between);
        return fields.Length < Fields || !int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var skip) ? null
            : new(fields[0], skip, int.TryParse(fields[2], NumberStyles.None, CultureInfo.InvariantCulture, out var total) ? total : null, fields[3].Length == 0 ? null : fields[3], fields[Fields..]);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(
        Between, [Search, Skip.ToString(CultureInfo.InvariantCulture), Total?.ToString(CultureInfo.InvariantCulture) ?? "", First ?? "", .. Seen]);
}
