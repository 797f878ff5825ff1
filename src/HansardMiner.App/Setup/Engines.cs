using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.People;
using HansardMiner.Query;
using HansardMiner.Sqlite;
using HansardMiner.Store;

namespace HansardMiner.App.Setup;

/// <summary>The store and the search engine of a run: one arm per engine.</summary>
internal sealed class Engines : IDisposable
{
    private readonly SqliteRecordStore _store;

    private Engines(SqliteRecordStore store)
    {
        _store = store;
        Search = new SqliteSearchEngine(store);
        People = new SqlitePeopleStore(store);
    }

    public IRecordStore Store => _store;

    public ISearchEngine Search { get; }

    public IPeopleStore People { get; }

    /// <summary>The register of members; null when none was imported.</summary>
    public Register? Register => People.Members() is { IsEmpty: false } members ? Register.Of(members) : null;

    /// <summary>The register, for commands that need one.</summary>
    /// <exception cref="UserException">No members were imported.</exception>
    public Register RequiredRegister => Register ?? throw new UserException("no members were imported: run “hansard people import PATH” with a folder of member data");

    /// <summary>Opens an index for reading.</summary>
    public static Engines Read(Settings settings)
    {
        if (!File.Exists(settings.Database))
        {
            throw new UserException($"there is no index in {settings.Index}: run “hansard mine PATH” first, or name another folder with --index");
        }
        return new Engines(Guarded(() => SqliteRecordStore.Open(settings.Database, readOnly: true), settings));
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
        return new Engines(Guarded(() => SqliteRecordStore.Open(settings.Database, readOnly: false), settings));
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

    public void Dispose() => _store.Dispose();

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
