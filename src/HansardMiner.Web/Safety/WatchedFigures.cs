using System;
using HansardMiner.Timelines;

namespace HansardMiner.Web.Safety;

/// <summary>A finder of figures that tells when an answer is not the whole one because its time was up.</summary>
internal sealed class WatchedFigures(IFigureFinder finder, Action tell) : IFigureFinder
{
    public FoundFigures Find(Question question, bool all = false)
    {
        var found = finder.Find(question, all);
        if (found.IsPartial)
        {
            tell();
        }
        return found;
    }
}
