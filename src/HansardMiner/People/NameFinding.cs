using System.Collections.Generic;

namespace HansardMiner.People;

/// <summary>Who fits a printed name on a day.</summary>
/// <param name="How">How closely they fit; all of them equally.</param>
/// <param name="Tenures">One period of membership for each person who fits.</param>
/// <param name="OtherDays">When nobody fits: somebody of that name sat at another time.</param>
public sealed record NameFinding(NameMatch How, IReadOnlyList<Tenure> Tenures, bool OtherDays)
{
    /// <summary>Nobody.</summary>
    public static NameFinding Nobody { get; } = new(NameMatch.None, [], false);
}
