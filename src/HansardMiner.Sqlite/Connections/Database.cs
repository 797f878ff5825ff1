using System;
using System.Collections.Generic;
using System.IO;
using HansardMiner.Store;
using HansardMiner.Timelines;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace HansardMiner.Sqlite.Connections;

/// <summary>One connection with its prepared statements. Used by one thread at a time.</summary>
internal sealed class Database : IDisposable
{
    private const int MostKept = 250;
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, Stack<Statement>> _idle = [];
    private readonly HashSet<Statement> _all = [];

    static Database()
    {
        Batteries_V2.Init();
        // Each connection is used by one thread at a time, so that it needs no locks of its own; nobody asks for SQLite's count of its memory.
        // Where another part of the process has begun to use SQLite, this is refused and does no harm.
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
        _ = raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    private Database(SqliteConnection connection, string path)
    {
        _connection = connection;
        Path = path;
    }

    public string Path { get; }

    public sqlite3 Handle => _connection.Handle ?? throw new ObjectDisposedException(nameof(Database));

    public static Database OpenForReading(string path)
    {
        var database = Open(path, SqliteOpenMode.ReadOnly);
        // There are as many as readers at once, and searches go through long lists once: what they keep of the file beside the system's own cache gains little.
        database.Execute("PRAGMA cache_size=-8000; PRAGMA mmap_size=0; PRAGMA cell_size_check=ON; PRAGMA query_only=ON");
        Defences.Raise(database.Handle);
        return database;
    }

    public static Database OpenForWriting(string path)
    {
        var database = Open(path, SqliteOpenMode.ReadWriteCreate);
        database.Execute("PRAGMA synchronous=NORMAL; PRAGMA cache_size=-32000; PRAGMA wal_autocheckpoint=8000; PRAGMA foreign_keys=OFF");
        return database;
    }

    private static Database Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 5,
        }.ToString());
        try
        {
            connection.Open();
            var database = new Database(connection, path);
            raw.sqlite3_extended_result_codes(database.Handle, 0);
            raw.sqlite3_busy_timeout(database.Handle, 5000);
            database.Execute("PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF");
            QueryFunctions.AddTo(database);
            return database;
        }
        catch (SqliteException fault)
        {
            connection.Dispose();
            throw Faults.From(fault.SqliteErrorCode, path, fault.Message);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A prepared statement, to be disposed after use; prepared once and kept.</summary>
    public Statement Use(string sql)
    {
        if (_idle.TryGetValue(sql, out var idle) && idle.TryPop(out var statement))
        {
            return statement;
        }
        statement = new Statement(this, sql);
        _all.Add(statement);
        return statement;
    }

    public void GiveBack(Statement statement)
    {
        if (_all.Count > MostKept)
        {
            // Some are made for one query and not asked for again.
            _all.Remove(statement);
            statement.Close();
            return;
        }
        if (!_idle.TryGetValue(statement.Sql, out var idle))
        {
            _idle[statement.Sql] = idle = new Stack<Statement>();
        }
        idle.Push(statement);
    }

    /// <summary>Runs statements that give nothing back.</summary>
    public void Execute(string sql)
    {
        Check(raw.sqlite3_exec(Handle, sql));
    }

    /// <summary>Ends a reading transaction; there is nothing that it could lose. A statement that was left open would go on seeing the state of now.</summary>
    public void EndReading()
    {
        foreach (var statement in _all)
        {
            statement.End();
        }
        raw.sqlite3_exec(Handle, "COMMIT");
    }

    /// <summary>Makes something of the connection's own, where it may write nothing else.</summary>
    public void ExecuteOwn(string sql)
    {
        Execute("PRAGMA query_only=OFF");
        try
        {
            Execute(sql);
        }
        finally
        {
            Execute("PRAGMA query_only=ON");
        }
    }

    /// <summary>The number of the row inserted last. Unlike RETURNING it opens no savepoint, at which FTS5 would write out the words gathered so far.</summary>
    public long LastNumber => raw.sqlite3_last_insert_rowid(Handle);

    /// <summary>Does something that may sort more than fits well into memory.</summary>
    public void SortInFiles(Action work)
    {
        Execute("PRAGMA temp_store=FILE");
        try
        {
            work();
        }
        finally
        {
            Execute("PRAGMA temp_store=MEMORY");
        }
    }

    /// <summary>
    /// Makes a table of FTS5 anew, empty, with its settings. Its command delete-all leaves behind what its own check takes for damage, where rows had been deleted before.
    /// </summary>
    public void Renew(string table)
    {
        var sql = "";
        var settings = new List<(string Name, long Value)>();
        using (var made = Use("SELECT sql FROM sqlite_master WHERE name = ?"))
        {
            sql = made.Bind(1, table).Step() ? made.Text(0) : throw new StoreException(Faults.Foreign(Path));
        }
        using (var set = Use($"SELECT k, v FROM {table}_config WHERE k <> 'version'"))
        {
            while (set.Step())
            {
                settings.Add((set.Text(0), set.Long(1)));
            }
        }
        Execute($"DROP TABLE {table}; {sql}");
        foreach (var (name, value) in settings)
        {
            Execute($"INSERT INTO {table} ({table}, rank) VALUES ('{name}', {value})");
        }
    }

    public long Scalar(string sql)
    {
        using var statement = Use(sql);
        return statement.Step() ? statement.Long(0) : 0;
    }

    /// <summary>Turns a result code that means a fault into a message for people.</summary>
    public void Check(int code)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            throw code == raw.SQLITE_INTERRUPT
                ? new TimeoutException("the search took too long")
                : Faults.From(code, Path, raw.sqlite3_errmsg(Handle).utf8_to_string());
        }
    }

    /// <summary>Makes the tables in a new file, or checks that the file is an index that this program can read.</summary>
    public void EnsureSchema(bool mayCreate)
    {
        var version = Scalar("PRAGMA user_version");
        if (version == Faults.NewestSchema)
        {
            return;
        }
        var isEmpty = Scalar("SELECT count(*) FROM sqlite_master") == 0;
        if (version != 0 || !isEmpty)
        {
            throw new StoreException(
                version == 0 || Scalar("SELECT count(*) FROM sqlite_master WHERE name = 'contributions'") == 0 ? Faults.Foreign(Path)
                : version > Faults.NewestSchema ? Faults.Newer(Path, version) : Faults.Older(Path, version));
        }
        if (!mayCreate)
        {
            throw new StoreException(Faults.Missing(Path));
        }
        Execute("PRAGMA page_size=8192; PRAGMA journal_mode=WAL; BEGIN IMMEDIATE");
        if (Scalar("PRAGMA user_version") == 0)
        {
            Execute(Schema("Schema.sql"));
            Execute(Schema("People.sql"));
            Execute(Schema("Questions.sql"));
            Execute(Schema("Undertakings.sql"));
            Execute(Schema("Changes.sql"));
            Execute($"INSERT INTO meta VALUES ('program', 'HansardMiner'), ('schema', '{Faults.NewestSchema}'), ('words', '{MadeVersions.Words}'), ('claim_words', '{FigureWords.Version}'); PRAGMA user_version={Faults.NewestSchema}");
        }
        Execute("COMMIT");
    }

    public void Dispose()
    {
        foreach (var statement in _all)
        {
            statement.Close();
        }
        _connection.Dispose();
    }

    private static string Schema(string file)
    {
        using var stream = typeof(Database).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException(file + " is not embedded in this build");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
