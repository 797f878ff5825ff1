using System;
using System.Collections.Generic;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;

namespace HansardMiner.Sqlite.Conditions;

/// <summary>Whether contributions are by somebody of whose name or office, as printed or as told by the register, a part is given.</summary>
internal sealed class SpeakerFilter(Database database, string part)
{
    private const int MostKnown = 50_000;
    private readonly string _part = QueryFolding.Fold(part);
    private readonly Dictionary<(string?, string?, string?, string?), bool> _known = [];
    private (long Contribution, bool IsBy) _last = (-1, false);

    /// <summary>Whether a contribution at hand is by somebody of whom a folded part is given.</summary>
    public static bool IsBy(Contribution contribution, string folded) => contribution.Attribution is { } attribution
        && (Has(attribution.Printed, folded) || Has(attribution.Name, folded) || Has(attribution.Office, folded)
            || (contribution.Speaker is Speaker.Known known && Has(known.Name, folded)));

    /// <summary>Whether a stored contribution is.</summary>
    public bool IsBy(long contribution)
    {
        if (_last.Contribution != contribution)
        {
            _last = (contribution, Look(contribution));
        }
        return _last.IsBy;
    }

    private bool Look(long contribution)
    {
        using var row = database.Use(
            "SELECT speaker_printed, speaker_name, office, (SELECT person_name FROM speakers s WHERE s.contribution = c.number AND s.person IS NOT NULL) FROM contributions c WHERE number = ?");
        if (!row.Bind(1, contribution).Step() || row.IsNull(0))
        {
            return false;
        }
        var who = (row.TextOrNull(0), row.TextOrNull(1), row.TextOrNull(2), row.TextOrNull(3));
        if (!_known.TryGetValue(who, out var isBy))
        {
            if (_known.Count >= MostKnown)
            {
                _known.Clear();
            }
            _known[who] = isBy = Has(who.Item1, _part) || Has(who.Item2, _part) || Has(who.Item3, _part) || Has(who.Item4, _part);
        }
        return isBy;
    }

    private static bool Has(string? part, string folded) => part is not null && QueryFolding.Fold(part).Contains(folded, StringComparison.Ordinal);
}
