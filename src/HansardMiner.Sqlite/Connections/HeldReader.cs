using System;
using System.Threading;

namespace HansardMiner.Sqlite.Connections;

/// <summary>
/// One connection in one transaction for a flow of control: all that it reads until this is disposed is of the state that was committed when it read first.
/// Where the flow parts, the connection goes to who asks first; what runs beside it gets another, and with it the newest state.
/// </summary>
internal sealed class HeldReader : IDisposable
{
    private static readonly AsyncLocal<HeldReader?> s_current = new();
    private readonly Lock _gate = new();
    private readonly ReaderPool _pool;
    private Database? _database;
    private int _depth;
    private int _thread;
    private bool _isOver;

    public HeldReader(ReaderPool pool)
    {
        _pool = pool;
        s_current.Value = this;
    }

    /// <summary>The connection that the flow holds of a pool, to be left after use; null when it holds none, or another thread is using it.</summary>
    public static (HeldReader Held, Database Database)? Enter(ReaderPool pool) => s_current.Value is { } held && held._pool == pool && held.Enter() is { } database ? (held, database) : null;

    public void Leave()
    {
        lock (_gate)
        {
            if (--_depth == 0 && _isOver)
            {
                GiveBack();
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            if (_isOver)
            {
                return;
            }
            _isOver = true;
            if (_depth == 0)
            {
                GiveBack();
            }
        }
        if (s_current.Value == this)
        {
            s_current.Value = null;
        }
    }

    private Database? Enter()
    {
        lock (_gate)
        {
            if (_isOver || (_depth > 0 && _thread != Environment.CurrentManagedThreadId))
            {
                return null;
            }
            _database ??= _pool.Begin();
            _depth++;
            _thread = Environment.CurrentManagedThreadId;
            return _database;
        }
    }

    private void GiveBack()
    {
        if (_database is { } database)
        {
            _database = null;
            _pool.End(database);
        }
    }
}
