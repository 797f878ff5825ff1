using System;
using HansardMiner.Access;
using HansardMiner.Store;
using HansardMiner.Timelines;

namespace HansardMiner.Browser.Tests;

/// <summary>An index under a name of its own, so that no page (and no picture of one) shows the folder of a test.</summary>
internal sealed class NamedIndex(IOpenIndex index, string name) : IOpenIndex
{
    public string Folder => name;

    public IRecordStore Store => index.Store;

    public ISearchEngine Search => index.Search;

    public IPeopleStore People => index.People;

    public DateTimeOffset? Changed => new(2035, 6, 1, 9, 0, 0, TimeSpan.Zero);

    public IFigureFinder Figures(int most) => index.Figures(most);

    public IndexReport Report() => index.Report();

    public void Dispose() => index.Dispose();
}
