using System;
using System.Collections.Generic;
using HansardMiner.Store;

namespace HansardMiner.Sqlite;

/// <summary>The ids of contributions, by which hits are ordered that are equally good. Those of a whole day are read at once where many are asked for.</summary>
internal sealed class HitNames(Database database)
{
    private const int Many = 40;
    private readonly HitReader _reader = new(database);
    private readonly List<(long First, long End, string Document)> _documents = [];
    private long _day = -1;

    /// <summary>Says of which day so many ids will be asked for.</summary>
    public void Prepare(long day, int count)
    {
        if (count < Many || day == _day)
        {
            return;
        }
        (_day, var first) = (day, day * ContributionNumber.PerDay);
        _documents.Clear();
        using var rows = database.Use(
            "SELECT first_contribution, contribution_count, id FROM documents WHERE is_current AND date IS ? ORDER BY first_contribution");
        rows.Bind(1, day == 0 ? null : DateOnly.FromDayNumber((int)day - 1));
        while (rows.Step())
        {
            _documents.Add((rows.Long(0), rows.Long(0) + rows.Long(1), rows.Text(2)));
        }
    }

    /// <summary>The id of a contribution's document, and its place in it.</summary>
    public (string Document, int Ordinal) Of(long number)
    {
        if (ContributionNumber.DayOf(number) != _day)
        {
            return _reader.Name(number);
        }
        var (low, high) = (0, _documents.Count);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = _documents[middle].First <= number ? (middle, high) : (low, middle);
        }
        return low < _documents.Count && number >= _documents[low].First && number < _documents[low].End
            ? (_documents[low].Document, (int)(number - _documents[low].First) + 1) : _reader.Name(number);
    }
}
