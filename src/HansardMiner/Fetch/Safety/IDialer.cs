using System.IO;
using System.Net;
using System.Threading;
using System.Threading.Tasks;

namespace HansardMiner.Fetch.Safety;

/// <summary>Connects to one address, and to no other.</summary>
internal interface IDialer
{
    /// <summary>A connection to the address.</summary>
    /// <exception cref="System.Net.Sockets.SocketException">It cannot be connected to.</exception>
    Task<Stream> Dial(IPEndPoint place, CancellationToken cancellation);
}
