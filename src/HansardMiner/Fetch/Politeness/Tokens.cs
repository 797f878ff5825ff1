using System.Buffers;

namespace HansardMiner.Fetch.Politeness;

/// <summary>The letters of which a product's name and version are made.</summary>
internal static class Tokens
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>Those of a product token in robots.txt (RFC 9309, 2.2.1).</summary>
    public static SearchValues<char> Product { get; } = SearchValues.Create(Letters + "-_");

    /// <summary>Those of a version.</summary>
    public static SearchValues<char> Version { get; } = SearchValues.Create(Letters + "0123456789.-+_");

    /// <summary>Those of a label of a host's name.</summary>
    public static SearchValues<char> Label { get; } = SearchValues.Create(Letters + "0123456789-");
}
