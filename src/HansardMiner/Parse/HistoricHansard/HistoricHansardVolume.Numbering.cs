using System;
using System.Globalization;

namespace HansardMiner.Parse.HistoricHansard;

/// <content>Whether the ids of a volume's paragraphs follow each other: "S5LV0004P0-00091" is followed by "…-00092". Where they do not, a piece may be missing though the tags fit together.</content>
internal sealed partial class HistoricHansardVolume
{
    private int? _lastNumber;
    private string? _firstJump;
    private int _jumps;

    private void Number(string? id)
    {
        if (id is null || id.LastIndexOf('-') is not (> 0 and var dash)
            || !int.TryParse(id.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return;
        }
        if (_lastNumber is { } last && number != last && number != last + 1)
        {
            _jumps++;
            _firstJump ??= id;
        }
        _lastNumber = number;
    }

    private void ReportNumbering()
    {
        if (_jumps > 0)
        {
            reading.Report(Note("numbering jumps", $"The ids of paragraphs skip numbers in {_jumps} places, first before {_firstJump}: the file is an extract, or something is missing from it."));
        }
    }
}
