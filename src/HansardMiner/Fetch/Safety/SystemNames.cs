using System.Collections.Generic;
using System.Net;
using System.Threading;
using System.Threading.Tasks;

namespace HansardMiner.Fetch.Safety;

/// <summary>Names as the system knows them.</summary>
internal sealed class SystemNames : INameLookup
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<IPAddress>> Find(string host, CancellationToken cancellation) => await Dns.GetHostAddressesAsync(host, cancellation).ConfigureAwait(false);
}
