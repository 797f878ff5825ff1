using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
#if WITH_LUCENE
using HansardMiner.LuceneNet;
#endif
using HansardMiner.Access;
using HansardMiner.People;
using HansardMiner.Query;
using HansardMiner.Sqlite;
using HansardMiner.Store;
using HansardMiner.Timelines;

namespace HansardMiner.App.Setup;

/// <summary>The store and the search engine of a run: one arm per engine.</summary>
internal sealed class Engines : IOpenIndex
{
#if WITH_LUCENE
    /// <summary>The engine where none is asked for.</summary>
    public const string Usual = "lucene";
#else
    /// <summary>The engine where none is asked for.</summary>
    public const string Usual = "fts5";
#endif

    /// <summary>So many changed contributions are taken into the index when it is opened; more is said to take long.</summary>
    private const int Few = 20_000;
    private readonly SqliteRecordStore _store;
    private readonly Settings _settings;
    private ISearchEngine? _search;

    private Engines(SqliteRecordStore store, Settings settings)
    {
        _store = store;
        _settings = settings;
        People = new SqlitePeopleStore(store);
        try
        {
            Index = Choose(store, settings);
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    public string Folder => _settings.Index;

    public IRecordStore Store => _store;

    public DateTimeOffset? Changed => File.Exists(_settings.Database) ? File.GetLastWriteTimeUtc(_settings.Database) : null;

    /// <summary>The index of the search engine, in whatever condition.</summary>
    public ISearchIndex Index { get; }

    /// <summary>The search engine over an index that has what the records have, or nearly.</summary>
    /// <exception cref="StoreException">There is no such index.</exception>
    public ISearchEngine Search => _search ??= Ready();

    public IPeopleStore People { get; }

    /// <summary>The figures by the words that stand near them, whatever the search engine.</summary>
    /// <param name="most">How many are read at the most.</param>
    /// <param name="timeLimit">After how long it gives what it has found so far.</param>
    public IFigureFinder Figures(int most, TimeSpan? timeLimit = null) => new SqliteFigureFinder(_store) { Limit = most, TimeLimit = timeLimit };

    /// <summary>The register of members; null when none was imported.</summary>
    public Register? Register => People.Members() is { IsEmpty: false } members ? Register.Of(members) : null;

    /// <summary>The register, for commands that need one.</summary>
    /// <exception cref="UserException">No members were imported.</exception>
    public Register RequiredRegister => Register ?? throw new UserException("no members were imported: run “hansard people import PATH” with a folder of member data");

    public IndexReport Report() => Index.Report();

    public IDisposable? Hold() => _store.Hold();

    /// <summary>The hash of a source file's bytes; null when it is not known.</summary>
    public string? Sha256(string path) => Store.FindSource(path)?.Source.Sha256;

    /// <summary>Opens an index for reading.</summary>
    public static Engines Read(Settings settings)
    {
        if (!File.Exists(settings.Database))
        {
            throw new UserException($"there is no index in {settings.Index}: run “hansard mine PATH” first, or name another folder with --index");
        }
        return new Engines(Guarded(() => SqliteRecordStore.Open(settings.Database, readOnly: true), settings), settings);
    }

    /// <summary>Opens an index for mining; makes it where there is none.</summary>
    public static Engines Write(Settings settings)
    {
        try
        {
            Directory.CreateDirectory(settings.Index);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"the folder {settings.Index} cannot be made: {fault.Message}");
        }
        return new Engines(Guarded(() => SqliteRecordStore.Open(settings.Database, readOnly: false), settings), settings);
    }

    /// <summary>Understands a query, and says on the messages what was ignored and what may have been meant.</summary>
    /// <param name="typed">As typed.</param>
    /// <param name="settings">The run.</param>
    /// <param name="withVariants">Whether other spellings are searched for, too.</param>
    public static ParsedQuery Understand(string typed, Settings settings, bool withVariants)
    {
        var parsed = QueryParser.Parse(typed);
        foreach (var ignored in parsed.Ignored)
        {
            settings.Screen.Say(Output.Screen.Safe("ignored: " + ignored));
        }
        foreach (var meant in parsed.Suggestions)
        {
            settings.Screen.Say(Output.Screen.Safe($"Did you mean {meant}?"));
        }
        return withVariants ? QueryVariants.Expand(parsed) : parsed;
    }

    /// <summary>What may have been meant by a query, by the words and names of the index; without what <see cref="Understand"/> has said already.</summary>
    public IReadOnlyList<string> Suggest(ParsedQuery parsed, bool foundNothing) =>
        [.. QuerySuggester.Of(parsed, Search.Words, foundNothing).Except(parsed.Suggestions)];

    /// <summary>Takes into the index what has changed, or builds it where there is none that could be continued. What goes wrong is said: the records are safe.</summary>
    public void BringUpToDate(CancellationToken cancellation)
    {
        try
        {
            if (Index.Report().Health is IndexHealth.Missing or IndexHealth.Unusable)
            {
                Index.Rebuild(null, cancellation);
            }
            else
            {
                Index.Apply(cancellation);
            }
        }
        catch (StoreException fault)
        {
            _settings.Screen.Say("the records were changed, but the search index was not: " + fault.Message);
        }
    }

    public void Dispose()
    {
        Index.Dispose();
        _store.Dispose();
    }

    /// <summary>The list of engines.</summary>
    private static ISearchIndex Choose(SqliteRecordStore store, Settings settings) => (settings.Engine ?? Usual).ToLowerInvariant() switch
    {
        "fts5" => new SqliteSearchIndex(store),
#if WITH_LUCENE
        "lucene" => new LuceneSearchIndex(new SqliteSearchSource(store), settings.Lucene),
#else
        "lucene" => throw new UserException("this hansard was built without Lucene.Net: build it with -p:WithLucene=true, or search with --engine fts5"),
#endif
        var other => throw new UserException($"--engine takes lucene or fts5, not “{other}”"),
    };

    private ISearchEngine Ready()
    {
        var report = Index.Report();
        if (report.Health == IndexHealth.Behind && report.Changed <= Few)
        {
            try
            {
                Index.Apply(CancellationToken.None);
                return Index.Engine;
            }
            catch (StoreException fault)
            {
                // Somebody else writes it just now, or it may not be written: what it has is searched, and each result says so.
                _settings.Screen.Say(fault.Message);
                return Index.Engine;
            }
        }
        return report.Health == IndexHealth.Current ? Index.Engine
            : throw new StoreException(report.Said + (Index.Id == "fts5" ? "" : ", or search with --engine fts5"));
    }

    private static T Guarded<T>(Func<T> open, Settings settings)
    {
        try
        {
            return open();
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new UserException($"the index {settings.Database} cannot be opened: {fault.Message}");
        }
    }
}
