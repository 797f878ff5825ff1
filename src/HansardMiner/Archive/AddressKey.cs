using System;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HansardMiner.Archive;

/// <summary>Addresses as keys of a constant size: an archive has hundreds of thousands of them, and most are long.</summary>
internal static class AddressKey
{
    /// <summary>The first half of the SHA-256 of an address.</summary>
    public static UInt128 Of(string address)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(address), hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
