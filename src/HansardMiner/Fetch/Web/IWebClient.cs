using System.Threading;
using System.Threading.Tasks;

namespace HansardMiner.Fetch.Web;

/// <summary>Asks for an address and brings the answer into an archive. What goes wrong on the way is an outcome, never an exception.</summary>
internal interface IWebClient
{
    /// <summary>Asks; ends with one outcome, however many attempts and redirects it took.</summary>
    /// <exception cref="System.OperationCanceledException">The run was stopped.</exception>
    /// <exception cref="HansardMiner.Store.StoreException">The archive cannot be written.</exception>
    Task<WebAnswer> Get(WebAsk ask, CancellationToken cancellation);
}
