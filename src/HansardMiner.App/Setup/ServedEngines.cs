using System;
using System.IO;
using System.Threading;
using HansardMiner.Access;
using HansardMiner.Store;
using HansardMiner.Timelines;

namespace HansardMiner.App.Setup;

/// <summary>The engines as servers need them: nothing is written in an answer, and all that fails comes as a <see cref="StoreException"/>.</summary>
internal sealed class ServedEngines : IOpenIndex
{
    private readonly Engines _engines;
    private readonly string _database;
    private readonly DateTime _born;

    private ServedEngines(Engines engines, string database, DateTime born) => (_engines, _database, _born) = (engines, database, born);

    public string Folder => _engines.Folder;

    public IRecordStore Store => _engines.Store;

    /// <summary>The search engine, also where its index is behind the records: it then leaves out what is gone, and <see cref="Follow"/> catches up beside it.</summary>
    public ISearchEngine Search => _engines.Index is { IsWithRecords: true } index && index.Report() is { Health: not IndexHealth.Current } report
        ? throw new StoreException(report.Said) : _engines.Index.Engine;

    public IPeopleStore People => _engines.People;

    public DateTimeOffset? Changed => _engines.Changed;

    /// <inheritdoc/>
    /// <remarks>A file is told from another in its place by when it was made.</remarks>
    public bool IsSame => File.Exists(_database) && Born(_database) == _born;

    /// <summary>Opens an index for reading.</summary>
    /// <exception cref="StoreException">It cannot be opened: there is none, or it is of another version.</exception>
    public static ServedEngines Open(Settings settings)
    {
        try
        {
            // Asked before it is opened: where another comes in its place just now, it is opened once more.
            var born = Born(settings.Database);
            return new ServedEngines(Engines.Read(settings), settings.Database, born);
        }
        catch (UserException fault)
        {
            throw new StoreException(fault.Message, fault);
        }
    }

    public IFigureFinder Figures(int most, TimeSpan? timeLimit = null) => _engines.Figures(most, timeLimit);

    public IndexReport Report() => _engines.Report();

    public IDisposable? Hold() => _engines.Hold();

    public void Follow(CancellationToken cancellation)
    {
        if (!_engines.Index.IsWithRecords && _engines.Report().Health == IndexHealth.Behind)
        {
            _engines.Index.Apply(cancellation);
        }
    }

    public void Dispose() => _engines.Dispose();

    private static DateTime Born(string file) => File.GetCreationTimeUtc(file);
}
