using System.Collections.Generic;
using HansardMiner.Sqlite.Connections;

namespace HansardMiner.Sqlite.Conditions;

/// <summary>Contributions whose figures are shown elsewhere (copies of an answer) or not at all (answers as they stood before they were corrected).</summary>
internal sealed class HiddenFigures
{
    private readonly Dictionary<long, long> _shown = [];
    private readonly Dictionary<long, List<long>> _copies = [];
    private readonly HashSet<long> _superseded = [];
    private readonly List<(long Contribution, int Claims)> _counts = [];

    public HiddenFigures(Database database)
    {
        const string Claims = "(SELECT count(*) FROM claims k WHERE k.contribution = r.contribution)";
        using (var copies = database.Use($"SELECT contribution, of, {Claims} FROM repeats r"))
        {
            while (copies.Step())
            {
                var (copy, of) = (copies.Long(0), copies.Long(1));
                _shown[copy] = of;
                if (!_copies.TryGetValue(of, out var list))
                {
                    _copies[of] = list = [];
                }
                list.Add(copy);
                _counts.Add((copy, copies.Int(2)));
            }
        }
        using var superseded = database.Use($"SELECT contribution, {Claims} FROM superseded r");
        while (superseded.Step())
        {
            if (_superseded.Add(superseded.Long(0)) && !_shown.ContainsKey(superseded.Long(0)))
            {
                _counts.Add((superseded.Long(0), superseded.Int(1)));
            }
        }
    }

    /// <summary>All of them, with how many figures each has.</summary>
    public IReadOnlyList<(long Contribution, int Claims)> Counts => _counts;

    /// <summary>Each copy with the contribution that is shown for it.</summary>
    public IReadOnlyDictionary<long, long> Shown => _shown;

    /// <summary>Whether it is a copy of what is shown elsewhere.</summary>
    public bool IsCopy(long contribution) => _shown.ContainsKey(contribution);

    /// <summary>Whether it is an answer as it stood before it was corrected.</summary>
    public bool IsSuperseded(long contribution) => _superseded.Contains(contribution);

    /// <summary>The copies of what is shown.</summary>
    public IReadOnlyList<long> CopiesOf(long contribution) => _copies.TryGetValue(contribution, out var copies) ? copies : [];
}
