using System;
using System.Security.Cryptography;
using System.Text;

namespace HansardMiner.Web.Finding;

/// <summary>
/// What stands in each form that changes something, and in no other site's: a foreign page can neither read nor guess it. It holds as long as the server runs.
/// </summary>
internal static class FormToken
{
    /// <summary>The name of the field.</summary>
    public const string Field = "token";

    /// <summary>The token of this run.</summary>
    public static string Value { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>Whether what was sent is it.</summary>
    public static bool Is(string? sent) => sent is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(sent), Encoding.UTF8.GetBytes(Value));
}
