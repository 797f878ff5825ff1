namespace HansardMiner.Store;

/// <summary>The condition of a search index.</summary>
/// <param name="Health">How it stands to the records.</param>
/// <param name="Said">The same in words, with what to do when something is to be done.</param>
/// <param name="Changed">How many contributions have changed since its state; where it must be built, how many there are.</param>
public sealed record IndexReport(IndexHealth Health, string Said, long Changed = 0);
