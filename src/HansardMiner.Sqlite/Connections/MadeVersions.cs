namespace HansardMiner.Sqlite.Connections;

/// <summary>In which way the parts of an index are made that can be made anew.</summary>
internal static class MadeVersions
{
    /// <summary>The way in which words are made; another number makes the word index anew.</summary>
    public const string Words = "2";
}
