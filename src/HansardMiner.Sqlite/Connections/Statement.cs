using System;
using System.Buffers;
using System.Globalization;
using System.Text;
using SQLitePCL;

namespace HansardMiner.Sqlite.Connections;

/// <summary>A prepared statement. Disposing gives it back to its database for the next use.</summary>
internal sealed class Statement : IDisposable
{
    private readonly Database _database;
    private readonly sqlite3_stmt _handle;

    public Statement(Database database, string sql)
    {
        _database = database;
        Sql = sql;
        _database.Check(raw.sqlite3_prepare_v2(_database.Handle, sql, out _handle));
    }

    public string Sql { get; }

    public Statement Bind(int at, long value)
    {
        _database.Check(raw.sqlite3_bind_int64(_handle, at, value));
        return this;
    }

    public Statement Bind(int at, long? value) => value is { } number ? Bind(at, number) : BindNull(at);

    public Statement Bind(int at, double value)
    {
        _database.Check(raw.sqlite3_bind_double(_handle, at, value));
        return this;
    }

    public Statement Bind(int at, DateOnly? value) => Bind(at, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public Statement Bind(int at, string? value)
    {
        if (value is null)
        {
            return BindNull(at);
        }
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        byte[]? rented = null;
        var bytes = most <= 1024 ? stackalloc byte[1024] : rented = ArrayPool<byte>.Shared.Rent(most);
        Bind(at, bytes[..Encoding.UTF8.GetBytes(value, bytes)]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
        return this;
    }

    /// <summary>Binds text that is UTF-8 already.</summary>
    public Statement Bind(int at, ReadOnlySpan<byte> utf8)
    {
        _database.Check(utf8.IsEmpty ? raw.sqlite3_bind_text(_handle, at, "") : raw.sqlite3_bind_text(_handle, at, utf8));
        return this;
    }

    /// <summary>Binds bytes that are no text.</summary>
    public Statement BindBytes(int at, ReadOnlySpan<byte> bytes)
    {
        _database.Check(raw.sqlite3_bind_blob(_handle, at, bytes));
        return this;
    }

    public bool Step()
    {
        var result = raw.sqlite3_step(_handle);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            _database.Check(result);
        }
        return result == raw.SQLITE_ROW;
    }

    /// <summary>Runs to the end and is ready for the next run.</summary>
    public void Run()
    {
        Step();
        Reset();
    }

    public void Reset() => raw.sqlite3_reset(_handle);

    /// <summary>Resets it where it is under way.</summary>
    public void End()
    {
        if (raw.sqlite3_stmt_busy(_handle) != 0)
        {
            Reset();
        }
    }

    public bool IsNull(int at) => raw.sqlite3_column_type(_handle, at) == raw.SQLITE_NULL;

    public long Long(int at) => raw.sqlite3_column_int64(_handle, at);

    public int Int(int at) => (int)Long(at);

    public int? IntOrNull(int at) => IsNull(at) ? null : Int(at);

    public double Double(int at) => raw.sqlite3_column_double(_handle, at);

    /// <summary>The bytes of a column; valid until the next step.</summary>
    public ReadOnlySpan<byte> Blob(int at) => raw.sqlite3_column_blob(_handle, at);

    public string Text(int at) => Encoding.UTF8.GetString(raw.sqlite3_column_blob(_handle, at));

    public string? TextOrNull(int at) => IsNull(at) ? null : Text(at);

    public DateOnly? DateOrNull(int at) =>
        IsNull(at) ? null : DateOnly.ParseExact(Text(at), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public T Enum<T>(int at)
        where T : struct, Enum => System.Enum.Parse<T>(Text(at));

    public T? EnumOrNull<T>(int at)
        where T : struct, Enum => IsNull(at) ? null : Enum<T>(at);

    public void Dispose()
    {
        Reset();
        raw.sqlite3_clear_bindings(_handle);
        _database.GiveBack(this);
    }

    public void Close() => _handle.Dispose();

    private Statement BindNull(int at)
    {
        _database.Check(raw.sqlite3_bind_null(_handle, at));
        return this;
    }
}
