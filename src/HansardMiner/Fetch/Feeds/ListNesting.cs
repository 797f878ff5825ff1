using System.Collections.Generic;

namespace HansardMiner.Fetch.Feeds;

/// <summary>How the items of a page's lists stand in one another, and the first link of each, whether items are closed or not.</summary>
internal sealed class ListNesting
{
    private const int Deepest = 100;

    /// <summary>What is open: null is a list, a number an item: the place of its first link, or -1 before it has one.</summary>
    private readonly List<int?> _open = [];

    /// <summary>Takes a tag of a list or of an item.</summary>
    public void Take(bool isItem, bool isEnd)
    {
        if (isItem || isEnd)
        {
            while (_open.Count > 0 && _open[^1] is not null)
            {
                _open.RemoveAt(_open.Count - 1);
            }
        }
        if (!isEnd && _open.Count < Deepest)
        {
            _open.Add(isItem ? -1 : null);
        }
        else if (isEnd && !isItem && _open.Count > 0)
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    /// <summary>Takes a link, and says which link the item has in which its own item stands; null when there is none.</summary>
    /// <param name="link">The place of the link among those of the page.</param>
    public int? Place(int link)
    {
        var own = _open.FindLastIndex(item => item is not null);
        if (own < 0)
        {
            return null;
        }
        if (_open[own] < 0)
        {
            _open[own] = link;
        }
        var around = own - 1;
        while (around >= 0 && !(_open[around] >= 0))
        {
            around--;
        }
        return around < 0 ? null : _open[around];
    }
}
