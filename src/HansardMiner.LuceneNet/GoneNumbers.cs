using System.Collections.Generic;
using HansardMiner.Store;

namespace HansardMiner.LuceneNet;

/// <summary>Numbers that the index has and the records have not, or not any more as they were; none when both are of one state.</summary>
/// <param name="changes">What has changed, in order.</param>
internal sealed class GoneNumbers(IReadOnlyList<IndexChange> changes)
{
    /// <summary>How many ranges of numbers there are.</summary>
    public int Count => changes.Count;

    /// <summary>Whether a number is one of them.</summary>
    public bool Has(long number)
    {
        var (low, high) = (0, changes.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (number < changes[middle].First)
            {
                high = middle - 1;
            }
            else if (number >= changes[middle].End)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }
        return false;
    }
}
