using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace HansardMiner.Query;

/// <summary>What is said about a query while it is read: what was ignored and why, and what may have been meant.</summary>
internal sealed class QueryNotes
{
    private const int Most = 20;
    private const int LongestCorrected = 400;
    private readonly List<string> _ignored = [];
    private readonly List<(int Start, int Length, string Instead)> _corrections = [];

    public IReadOnlyList<string> Ignored => _ignored;

    public void Ignore(string reason)
    {
        if (_ignored.Count < Most && !_ignored.Contains(reason))
        {
            _ignored.Add(reason);
        }
    }

    /// <summary>Something that was probably meant in the place of what was typed there.</summary>
    public void Correct(int start, int length, string instead)
    {
        if (_corrections.Count < Most)
        {
            _corrections.Add((start, length, instead));
        }
    }

    /// <summary>The query with all corrections made; none when there are none.</summary>
    public IReadOnlyList<string> Suggestions(string typed)
    {
        if (_corrections.Count == 0 || typed.Length > LongestCorrected)
        {
            return [];
        }
        var text = new StringBuilder();
        var at = 0;
        foreach (var (start, length, instead) in _corrections.OrderBy(c => c.Start))
        {
            if (start >= at)
            {
                text.Append(typed, at, start - at).Append(instead);
                at = start + length;
            }
        }
        return [QueryFields.Clean(text.Append(typed, at, typed.Length - at).ToString(), LongestCorrected * 2, keepsQuotes: true)];
    }

    /// <summary>What was typed, short enough to be quoted in a note.</summary>
    public static string Short(string typed) => typed.Length <= 40 ? typed : typed[..40] + "…";
}
