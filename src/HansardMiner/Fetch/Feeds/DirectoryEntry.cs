using System;

namespace HansardMiner.Fetch.Feeds;

/// <summary>A file in the listing of a folder.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Name">Its name.</param>
/// <param name="State">Its date and size as they are listed; null when they are not.</param>
internal sealed record DirectoryEntry(Uri Address, string Name, string? State);
