namespace HansardMiner.Web.Layout;

/// <summary>Marks what depends on nothing but its address and the state of the index, so that it may be kept and asked for again by its ETag.</summary>
internal sealed class KeptPage
{
    public static KeptPage Mark { get; } = new();
}
