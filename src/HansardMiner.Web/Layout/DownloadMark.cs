namespace HansardMiner.Web.Layout;

/// <summary>Marks what is written while it is read and may last: downloads of whole lists.</summary>
internal sealed class DownloadMark
{
    public static DownloadMark Mark { get; } = new();
}
