using System;
using System.Collections.Generic;
using System.Text;

namespace HansardMiner.Fetch.Politeness;

/// <summary>
/// The path with its query of an address or of a rule as units that can be compared (RFC 9309, 2.2.2): what is percent-encoded without need is decoded, what is not ASCII is encoded as UTF-8, and
/// a reserved character is the same written either way. Only a slash or question mark of the path, and "&amp;" and "=", which divide, are told from their encoded forms.
/// </summary>
internal static class RobotsPath
{
    /// <summary>The unit for any run of characters.</summary>
    public const ushort Any = 0x400;

    /// <summary>Added to an octet that is percent-encoded.</summary>
    private const ushort Encoded = 0x100;

    /// <summary>Added to an octet of an address's query that a rule may write either way, since a rule that begins with a star does not say whether it speaks of the path or of the query.</summary>
    private const ushort Either = 0x200;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: false);

    /// <summary>The units of an address.</summary>
    public static ushort[] OfAddress(Uri address) => Units(address.PathAndQuery, isRule: false);

    /// <summary>The units of a rule's path, where a star is <see cref="Any"/>. The dollar at its end has been taken off.</summary>
    public static ushort[] OfRule(string path) => Units(path, isRule: true);

    /// <summary>Whether a unit of a rule is that of an address.</summary>
    public static bool AreSame(ushort rule, ushort address) => rule == address || (address >= Either && (rule & 0xFF) == (address & 0xFF) && rule < Any);

    /// <summary>How many octets a unit of a rule is long.</summary>
    public static int Octets(ushort unit) => unit is >= Encoded and < Either ? 3 : 1;

    private static ushort[] Units(string path, bool isRule)
    {
        var units = new List<ushort>(path.Length);
        var bytes = Utf8.GetBytes(path);
        var inQuery = false;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '%' && i + 2 < bytes.Length && Hex(bytes[i + 1]) is >= 0 and var high && Hex(bytes[i + 2]) is >= 0 and var low)
            {
                units.Add(FromEncoded((byte)((high << 4) | low), inQuery, isRule));
                i += 2;
            }
            else
            {
                units.Add(FromLiteral(bytes[i], inQuery, isRule));
                inQuery |= bytes[i] == '?';
            }
        }
        return [.. units];
    }

    private static ushort FromEncoded(byte octet, bool inQuery, bool isRule) =>
        IsUnreserved(octet) ? octet : inQuery && !isRule && octet is (byte)'/' or (byte)'?' ? (ushort)(octet | Either) : (ushort)(octet | Encoded);

    private static ushort FromLiteral(byte octet, bool inQuery, bool isRule) => octet switch
    {
        (byte)'*' when isRule => Any,
        (byte)'/' or (byte)'?' when inQuery => (ushort)(octet | (isRule ? Encoded : Either)),
        (byte)'/' or (byte)'?' or (byte)'&' or (byte)'=' or (byte)'%' => octet,
        _ => IsUnreserved(octet) ? octet : (ushort)(octet | Encoded),
    };

    private static bool IsUnreserved(byte octet) => char.IsAsciiLetterOrDigit((char)octet) || octet is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~';

    private static int Hex(byte octet) => char.IsAsciiHexDigit((char)octet) ? Convert.ToInt32(((char)octet).ToString(), 16) : -1;
}
