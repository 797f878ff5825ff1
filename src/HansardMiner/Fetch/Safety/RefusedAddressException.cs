using System.IO;

namespace HansardMiner.Fetch.Safety;

/// <summary>A name leads to an address that may not be connected to. It travels through the HTTP client and comes out as an outcome.</summary>
/// <param name="message">Where it leads, in a few words.</param>
internal sealed class RefusedAddressException(string message) : IOException(message);
