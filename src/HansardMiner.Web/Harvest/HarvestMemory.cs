using HansardMiner.Access;
using HansardMiner.Store;

namespace HansardMiner.Web.Harvest;

/// <summary>The numbers of the harvest, reckoned once for each state of the index.</summary>
internal sealed class HarvestMemory
{
    private Kept? _kept;

    /// <summary>The numbers of the state that an answer is made from.</summary>
    public HarvestSummary Of(IOpenIndex index)
    {
        var state = index.Store.State();
        if (_kept is { } kept && kept.State == state)
        {
            return kept.Summary;
        }
        var summary = index.Store.Summary();
        _kept = new Kept(state, summary);
        return summary;
    }

    private sealed record Kept(IndexStamp State, HarvestSummary Summary);
}
