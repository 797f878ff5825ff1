using System;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Access;
using HansardMiner.Asking;
using HansardMiner.Store;

namespace HansardMiner.Mcp;

/// <summary>
/// The index behind the tools: opened when it is first asked, and opened again when another stands in its place. Calls that are being answered go on with the one they began with.
/// </summary>
/// <param name="open">Opens the index for reading.</param>
/// <param name="time">After how long an enquiry gives what it has found so far.</param>
internal sealed class IndexSeat(Func<IOpenIndex> open, TimeSpan time) : IDisposable
{
    private readonly Lock _gate = new();
    private Opened? _now;
    private Task _following = Task.CompletedTask;

    /// <summary>Answers something from the index as it stands now, in one committed state.</summary>
    /// <exception cref="StoreException">It cannot be opened or read.</exception>
    public T With<T>(Func<Desk, T> answer)
    {
        var taken = Take();
        try
        {
            using var held = taken.Index.Hold();
            return answer(taken.Desk);
        }
        finally
        {
            GiveBack(taken);
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            Retire();
        }
    }

    private Opened Take()
    {
        lock (_gate)
        {
            if (_now is { Index.IsSame: false })
            {
                Retire();
            }
            if (_now is null)
            {
                var index = open();
                _now = new Opened(index, new Desk(index, time, new DeskMemory()));
            }
            _now.Users++;
            if (_following.IsCompleted && _now.Index.Report().Health == IndexHealth.Behind)
            {
                Follow(_now);
            }
            return _now;
        }
    }

    /// <summary>Brings a search index that is behind the records to their state, beside the answers.</summary>
    private void Follow(Opened opened)
    {
        opened.Users++;
        _following = Task.Run(() =>
        {
            try
            {
                opened.Index.Follow(CancellationToken.None);
            }
            catch (StoreException)
            {
                // Somebody else writes it just now: what it lacks is said with each answer.
            }
            finally
            {
                GiveBack(opened);
            }
        });
    }

    private void GiveBack(Opened opened)
    {
        lock (_gate)
        {
            opened.Users--;
            opened.CloseIfUnused();
        }
    }

    private void Retire()
    {
        if (_now is { } old)
        {
            _now = null;
            old.IsRetired = true;
            old.CloseIfUnused();
        }
    }

    private sealed record Opened(IOpenIndex Index, Desk Desk)
    {
        public int Users { get; set; }

        public bool IsRetired { get; set; }

        public void CloseIfUnused()
        {
            if (IsRetired && Users == 0)
            {
                Index.Dispose();
            }
        }
    }
}
