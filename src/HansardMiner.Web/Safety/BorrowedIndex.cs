using System;
using System.Threading;
using HansardMiner.Access;
using HansardMiner.Store;
using HansardMiner.Timelines;

namespace HansardMiner.Web.Safety;

/// <summary>An index that somebody else opened and will close.</summary>
internal sealed class BorrowedIndex(IOpenIndex index) : IOpenIndex
{
    public string Folder => index.Folder;

    public IRecordStore Store => index.Store;

    public ISearchEngine Search => index.Search;

    public IPeopleStore People => index.People;

    public DateTimeOffset? Changed => index.Changed;

    public bool IsSame => index.IsSame;

    public IFigureFinder Figures(int most, TimeSpan? timeLimit = null) => index.Figures(most, timeLimit);

    public IndexReport Report() => index.Report();

    public IDisposable? Hold() => index.Hold();

    public void Follow(CancellationToken cancellation) => index.Follow(cancellation);

    public void Dispose()
    {
    }
}
