using System;
using HansardMiner.Access;
using HansardMiner.Store;
using HansardMiner.Timelines;
using HansardMiner.Web.Site;

namespace HansardMiner.Web.Safety;

/// <summary>
/// The index as one request sees it: the same from its beginning to its end, in one committed state once that is held. It watches what is asked, so that no search is
/// without a limit of time and it is known whether an answer is the whole one.
/// </summary>
internal sealed class RequestIndex(ServedIndex served, WebSettings settings) : IOpenIndex
{
    private OpenedIndex? _taken;
    private IDisposable? _hold;
    private bool _isOver;

    public string Folder => served.Folder;

    public IRecordStore Store => Taken.Store;

    public ISearchEngine Search => new WatchedSearch(Taken.Search, settings.QueryTime, () => IsPartial = true);

    public IPeopleStore People => Taken.People;

    /// <inheritdoc/>
    /// <remarks>Stands at the foot of each page, also of those that say that there is no index.</remarks>
    public DateTimeOffset? Changed
    {
        get
        {
            try
            {
                return Taken.Changed;
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                // The page that says what is the matter needs its foot.
                return null;
            }
        }
    }

    /// <summary>Whether something that was asked was not answered wholly.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>The state of the answer, once it is held; null before, and where there is no index.</summary>
    public IndexStamp? Held { get; private set; }

    private IOpenIndex Taken
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isOver, this);
            return (_taken ??= served.Take()).Index;
        }
    }

    public IFigureFinder Figures(int most, TimeSpan? timeLimit = null) =>
        new WatchedFigures(Taken.Figures(most, timeLimit is { } asked && asked < settings.QueryTime ? asked : settings.QueryTime), () => IsPartial = true);

    public IndexReport Report() => Taken.Report();

    /// <summary>Holds the state of now to the end of the request. Where there is no index, there is none to hold: who asks something of it is told.</summary>
    public IDisposable? Hold()
    {
        try
        {
            _hold ??= Taken.Hold();
            Held = Taken.Store.State();
        }
        catch (StoreException)
        {
            served.Suspect();
        }
        return _hold;
    }

    public void Dispose()
    {
        _isOver = true;
        _hold?.Dispose();
        _taken?.GiveBack();
        (_hold, _taken) = (null, null);
    }
}
