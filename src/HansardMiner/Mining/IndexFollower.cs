using System;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Store;

namespace HansardMiner.Mining;

/// <summary>Takes committed sources into a search index beside the records while the next ones are mined, some seconds of them at a time.</summary>
internal sealed class IndexFollower : IDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(3);
    /// <summary>An index that must be built is built at once over so few contributions, and followed from there; over more, when all is mined.</summary>
    private const int Few = 20_000;
    private readonly ISearchIndex _index;
    private readonly CancellationTokenSource _stop = new();
    private readonly AutoResetEvent _committed = new(false);
    private readonly bool _isLeftToTheEnd;
    private Task? _following;
    private string? _fault;

    private IndexFollower(ISearchIndex index)
    {
        _index = index;
        _isLeftToTheEnd = index.Report() is { Health: IndexHealth.Missing or IndexHealth.Unusable, Changed: > Few };
    }

    /// <summary>A follower; null for an index that is written with the records.</summary>
    public static IndexFollower? Of(ISearchIndex? index) => index is null or { IsWithRecords: true } ? null : new IndexFollower(index);

    /// <summary>Hears of each finished source, and passes it on.</summary>
    public IProgress<MiningProgress> Beside(IProgress<MiningProgress>? progress) => new Ear(progress, this);

    /// <summary>Brings the index to the last state; why it could not be, else null.</summary>
    public string? Finish(CancellationToken cancellation)
    {
        Stop();
        if (_fault is null)
        {
            Take(cancellation);
        }
        return _fault;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stop();
        _stop.Dispose();
        _committed.Dispose();
    }

    private void Committed()
    {
        if (_isLeftToTheEnd)
        {
            return;
        }
        _following ??= Task.Factory.StartNew(Follow, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        _committed.Set();
    }

    private void Stop()
    {
        if (_following is null)
        {
            return;
        }
        _stop.Cancel();
        _committed.Set();
        ((IAsyncResult)_following).AsyncWaitHandle.WaitOne();
        _following = null;
    }

    private void Follow()
    {
        while (!_stop.IsCancellationRequested && _fault is null)
        {
            _committed.WaitOne();
            if (!_stop.Token.WaitHandle.WaitOne(s_pause))
            {
                Take(CancellationToken.None);
            }
        }
    }

    private void Take(CancellationToken cancellation)
    {
        try
        {
            if (_index.Report().Health is IndexHealth.Missing or IndexHealth.Unusable)
            {
                _index.Rebuild(null, cancellation);
            }
            else
            {
                _index.Apply(cancellation);
            }
        }
        catch (StoreException fault)
        {
            _fault = fault.Message;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            _fault = "it was stopped; the next search or run takes up what is missing";
        }
    }

    private sealed class Ear(IProgress<MiningProgress>? progress, IndexFollower follower) : IProgress<MiningProgress>
    {
        public void Report(MiningProgress value)
        {
            if (value.Finished is not null)
            {
                follower.Committed();
            }
            progress?.Report(value);
        }
    }
}
