using System.Collections.Generic;
using System.Net;
using System.Threading;
using System.Threading.Tasks;

namespace HansardMiner.Fetch.Safety;

/// <summary>Looks up the names of hosts.</summary>
internal interface INameLookup
{
    /// <summary>The addresses of a host, the one to try first in front.</summary>
    /// <exception cref="System.Net.Sockets.SocketException">The name is not known, or could not be looked up.</exception>
    Task<IReadOnlyList<IPAddress>> Find(string host, CancellationToken cancellation);
}
