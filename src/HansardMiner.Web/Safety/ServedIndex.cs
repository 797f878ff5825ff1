using System;
using System.Threading;
using HansardMiner.Access;
using HansardMiner.Store;

namespace HansardMiner.Web.Safety;

/// <summary>
/// The index that is served, for as long as the server runs: opened, and opened again when another file stands in its place or when it no longer answers. Answers that are being given go on
/// with the one they began with.
/// </summary>
/// <param name="open">Opens it; faults come as <see cref="StoreException"/>.</param>
/// <param name="folder">Its folder, as the user named it.</param>
internal sealed class ServedIndex(Func<IOpenIndex> open, string folder) : IDisposable
{
    private readonly Lock _gate = new();
    private OpenedIndex? _now;
    private bool _isSuspect;
    private bool _isOver;

    public string Folder => folder;

    /// <summary>The index as it stands now, to be given back.</summary>
    /// <exception cref="StoreException">It cannot be opened.</exception>
    public OpenedIndex Take()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isOver, this);
            if (_now is { } now && (!now.Index.IsSame || (_isSuspect && !Answers(now.Index))))
            {
                _now = null;
                now.Retire();
            }
            _isSuspect = false;
            _now ??= new OpenedIndex(open());
            _now.Take();
            return _now;
        }
    }

    /// <summary>Says that the index failed: it is looked at before it is used again.</summary>
    public void Suspect() => Volatile.Write(ref _isSuspect, true);

    public void Dispose()
    {
        lock (_gate)
        {
            _isOver = true;
            _now?.Retire();
            _now = null;
        }
    }

    private static bool Answers(IOpenIndex index)
    {
        try
        {
            _ = index.Store.State();
            return true;
        }
        catch (StoreException)
        {
            return false;
        }
    }
}
