namespace HansardMiner.Fetch.Feeds;

/// <summary>A link of a page, in the page's order.</summary>
/// <param name="Target">What it leads to, as it stands in the page.</param>
/// <param name="Words">Its words, with single blanks between them.</param>
/// <param name="Parent">The place of the link of the list item in which its own item stands; null when it stands in none, or that one has no link.</param>
internal sealed record PageLink(string Target, string Words, int? Parent)
{
    /// <summary>The words between it and the next link: in the listing of a folder, a file's date and size.</summary>
    public string After { get; init; } = "";
}
