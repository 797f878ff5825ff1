using System;
using System.Collections.Generic;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.ParallelParliament;

/// <summary>The head of one debate on a Parallel Parliament page, as far as it is printed.</summary>
internal sealed class ParallelParliamentHead
{
    private readonly List<string> _titles = [];

    public IReadOnlyList<string> Titles => [.. _titles];

    public string? Department { get; private set; }

    public DateOnly? Date { get; private set; }

    public string? Age { get; private set; }

    public House? House { get; private set; }

    public Venue? Venue { get; private set; }

    public bool IsExcerpt { get; private set; }

    /// <summary>What is left of the first line of the body when a chamber was fused to it; null when nothing was.</summary>
    public string? Rest { get; private set; }

    /// <summary>Takes the head's lines and says where the body begins.</summary>
    public int Take(List<CapturedParagraph> page, int first, int end)
    {
        var at = first;
        while (at < end && TakeLine(page, at, end))
        {
            at++;
        }
        return at;
    }

    private bool TakeLine(List<CapturedParagraph> page, int at, int end)
    {
        var line = page[at].Text;
        if (IsTurn(page, at, end))
        {
            return false;
        }
        if (ParallelParliamentLine.IsAge(line))
        {
            Age = ParallelParliamentLine.AgeOf(line);
        }
        else if (PrintedDates.Whole(line) is { } date)
        {
            Date ??= date;
        }
        else if (ParallelParliamentLine.Department(line) is { } department)
        {
            Department = department;
        }
        else if (ParallelParliamentLine.IsExcerptsOf(line) || ParallelParliamentLine.IsOfExchanges(line))
        {
            IsExcerpt = true;
        }
        else if (ParallelParliamentLine.Chamber(line) is { } chamber)
        {
            (House, Venue) = (chamber.House, chamber.Venue);
            return chamber.After.Length == 0 || ParallelParliamentFurniture.Has(chamber.After) || KeepRest(chamber.After);
        }
        else if (!ParallelParliamentFurniture.Has(line))
        {
            return TakeTitle(line);
        }
        return true;
    }

    private bool KeepRest(string rest)
    {
        Rest = rest;
        return false;
    }

    private bool TakeTitle(string line)
    {
        if (Age is not null || Venue is not null || !ParallelParliamentLine.MayBeTitle(line))
        {
            return false;
        }
        if (_titles.Count > 0 && _titles[^1] == line + " Debate")
        {
            _titles.RemoveAt(_titles.Count - 1);
        }
        if (!_titles.Contains(line))
        {
            _titles.Add(line);
        }
        return true;
    }

    private static bool IsTurn(List<CapturedParagraph> page, int at, int end) =>
        ParallelParliamentLine.Fused(page[at].Text) is not null || ParallelParliamentLine.FusedName(page[at].Text) is not null || (at + 1 < end && ((ParallelParliamentLine.Marker(page[at].Text) is not null && ParallelParliamentLine.IsMarkerFoot(page[at + 1].Text)) ||
            (page[at].Text == page[at + 1].Text && PrintedSpeaker.IsSpeakerLine(page[at].Text))));
}
