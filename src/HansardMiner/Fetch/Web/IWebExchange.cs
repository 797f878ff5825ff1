using System.Threading;
using System.Threading.Tasks;

namespace HansardMiner.Fetch.Web;

/// <summary>One request and its answer, without attempts and without following redirects: safe, but not yet polite.</summary>
internal interface IWebExchange
{
    /// <summary>Sends one GET. A redirect comes back as <see cref="WebAnswer.Redirect"/>; a body lands in the archive whole or not at all.</summary>
    /// <exception cref="System.OperationCanceledException">The run was stopped.</exception>
    /// <exception cref="HansardMiner.Store.StoreException">The archive cannot be written.</exception>
    Task<WebAnswer> Send(WebAsk ask, CancellationToken cancellation);
}
