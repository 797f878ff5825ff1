using System;
using System.Threading;
using HansardMiner.Access;
using HansardMiner.Store;
using HansardMiner.Timelines;

namespace HansardMiner.App.Tests.Web.Safety;

/// <summary>An index that tells what is asked of it, or answers otherwise where a test wants so.</summary>
internal sealed class WatchedIndex(IOpenIndex index) : IOpenIndex
{
    public Action Following { get; init; } = () => { };

    public Func<ISearchEngine, ISearchEngine> Searching { get; init; } = engine => engine;

    public string Folder => index.Folder;

    public IRecordStore Store => index.Store;

    public ISearchEngine Search => Searching(index.Search);

    public IPeopleStore People => index.People;

    public DateTimeOffset? Changed => index.Changed;

    public bool IsSame => index.IsSame;

    public IFigureFinder Figures(int most, TimeSpan? timeLimit = null) => index.Figures(most, timeLimit);

    public IndexReport Report() => index.Report();

    public IDisposable? Hold() => index.Hold();

    public void Follow(CancellationToken cancellation) => Following();

    public void Dispose() => index.Dispose();
}
