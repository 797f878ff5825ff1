using System;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Store;
using HansardMiner.Web.Site;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HansardMiner.Web.Safety;

/// <summary>Lets a search index that is not written with the records follow them, beside the answers and never in one.</summary>
internal sealed partial class IndexFollower(ServedIndex served, WebSettings settings, ILogger<IndexFollower> log) : BackgroundService
{
    private static readonly TimeSpan s_every = TimeSpan.FromSeconds(2);
    private string? _said;
    private IndexStamp? _followed;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_every, settings.Time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                // Off the timer: it may take long.
                await Task.Run(() => Follow(stoppingToken), stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server ends.
        }
    }

    private void Follow(CancellationToken cancellation)
    {
        try
        {
            var opened = served.Take();
            try
            {
                if (opened.Index.Store.State() is var state && state != _followed)
                {
                    opened.Index.Follow(cancellation);
                    _followed = state;
                }
            }
            finally
            {
                opened.GiveBack();
            }
            _said = null;
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            // The server ends.
        }
        catch (Exception fault)
        {
            // Whatever it is, pages are served on, and it is tried again.
            _followed = null;
            if (_said != fault.Message)
            {
                _said = fault.Message;
                Behind(fault is StoreException ? fault.Message : $"{fault.GetType().Name}: {fault.Message}");
            }
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "the search index does not follow the records: {Message}")]
    private partial void Behind(string message);
}
