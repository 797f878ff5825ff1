using System.Collections.Generic;

namespace HansardMiner.Fetch.Feeds;

/// <summary>A heading of a section's tree.</summary>
/// <param name="externalId">The id by which its debate is asked for; null when it has none.</param>
/// <param name="title">Its words; null when it has none.</param>
/// <param name="parentId">The number of the heading above it; null for an outermost one.</param>
internal sealed class HansardApiHeading(string? externalId, string? title, long? parentId)
{
    private const int Deepest = 50;

    private readonly List<HansardApiHeading> _children = [];

    /// <summary>The id by which its debate is asked for; null when it has none.</summary>
    public string? ExternalId => externalId;

    /// <summary>Its words; null when it has none.</summary>
    public string? Title => title;

    /// <summary>The number of the heading above it; null for an outermost one.</summary>
    public long? ParentId => parentId;

    /// <summary>The heading above it; null for an outermost one, and where the one above is not listed.</summary>
    public HansardApiHeading? Parent { get; private set; }

    /// <summary>The headings right under it, in their order.</summary>
    public IReadOnlyList<HansardApiHeading> Children => _children;

    /// <summary>Puts it under another one.</summary>
    public void PutUnder(HansardApiHeading above)
    {
        Parent = above;
        above._children.Add(this);
    }

    /// <summary>Whether it is a heading or stands under it: headings that stand under one another in a circle, or deeper than any do, are not put so.</summary>
    public bool IsWithin(HansardApiHeading heading)
    {
        var deep = 0;
        for (var at = this; at is not null; at = at.Parent)
        {
            if (at == heading || ++deep > Deepest)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The ids of all headings under it, in their order, with how deep they stand. One without an id is passed over: it comes with the one above it.</summary>
    public IEnumerable<(int Depth, string Id)> Below()
    {
        var ahead = new Stack<(int Depth, HansardApiHeading Heading)>();
        Push(1, _children);
        while (ahead.TryPop(out var next))
        {
            if (next.Heading.ExternalId is { } id)
            {
                yield return (next.Depth, id);
            }
            Push(next.Depth + 1, next.Heading._children);
        }

        void Push(int depth, List<HansardApiHeading> headings)
        {
            for (var i = headings.Count - 1; i >= 0; i--)
            {
                ahead.Push((depth, headings[i]));
            }
        }
    }
}
