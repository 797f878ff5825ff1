using System;
using System.Collections.Generic;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Reading;

/// <summary>The ids of contributions, by which hits are ordered that are equally good. Who asks for many of one day has that day read at once.</summary>
internal sealed class HitNames(Database database)
{
    private const int Many = 20;
    private readonly HitReader _reader = new(database);
    private readonly List<(long First, long End, string Document)> _documents = [];
    private long _day = -1;
    private int _asked;
    private bool _isRead;

    /// <summary>The id of a contribution's document, and its place in it.</summary>
    public (string Document, int Ordinal) Of(long number)
    {
        var day = ContributionNumber.DayOf(number);
        (_day, _asked, _isRead) = day == _day ? (day, _asked + 1, _isRead) : (day, 1, false);
        if (_asked < Many)
        {
            return _reader.Name(number);
        }
        if (!_isRead)
        {
            Read(day);
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

    private void Read(long day)
    {
        _isRead = true;
        _documents.Clear();
        using var rows = database.Use(
            "SELECT first_contribution, contribution_count, id FROM documents WHERE is_current AND date IS ? ORDER BY first_contribution");
        rows.Bind(1, day == 0 ? null : DateOnly.FromDayNumber((int)day - 1));
        while (rows.Step())
        {
            _documents.Add((rows.Long(0), rows.Long(0) + rows.Long(1), rows.Text(2)));
        }
    }
}
