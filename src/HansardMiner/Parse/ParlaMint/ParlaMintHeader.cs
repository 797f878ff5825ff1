using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Parse.ParlaMint;

/// <summary>What the header of a sitting says of it: day, House, place, volume, and the names of persons where it lists them.</summary>
internal sealed partial class ParlaMintHeader(SourceHead head)
{
    private const int MostHints = 10_000;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private string _hints = "";
    private DateOnly? _sitting;
    private DateOnly? _source;
    private string? _id;
    private Uri? _page;

    /// <summary>The sitting's own id, or else the file's name.</summary>
    public string Id
    {
        get => _id ?? (head.FileName.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? head.FileName[..dot] : head.FileName);
        set => _id = value;
    }

    /// <summary>Where the sitting was held.</summary>
    public Venue? Venue { get; private set; }

    /// <summary>The volume of the Official Report.</summary>
    public int? Volume { get; private set; }

    /// <summary>The first element of the file.</summary>
    public string? Root { get; set; }

    /// <summary>The day: of the setting, of the source, or as the id or the file's name gives it.</summary>
    public DateOnly? Date => _sitting ?? _source ?? StatedDay.LastIn(Id) ?? StatedDay.LastIn(head.FileName);

    /// <summary>Whether it is a sitting of the Parliament at Westminster.</summary>
    public bool IsWestminster => Id.Contains("ParlaMint-GB", StringComparison.OrdinalIgnoreCase) || _hints.Contains("#parliament.H", StringComparison.Ordinal);

    /// <summary>The House; null for other parliaments.</summary>
    public House? House
    {
        get
        {
            var hints = $"{_hints} {Id} {head.FileName}";
            return !IsWestminster ? null
                : hints.Contains("#parliament.HC", StringComparison.Ordinal) || hints.Contains("-commons", StringComparison.OrdinalIgnoreCase) ? Records.House.Commons
                : hints.Contains("#parliament.HL", StringComparison.Ordinal) || hints.Contains("-lords", StringComparison.OrdinalIgnoreCase) ? Records.House.Lords
                : hints.Contains("#parla.lower", StringComparison.Ordinal) ? Records.House.Commons
                : hints.Contains("#parla.upper", StringComparison.Ordinal) ? Records.House.Lords
                : null;
        }
    }

    /// <summary>The page of the sitting's day.</summary>
    public Uri? Page => _page ??= House is { } house && Date is { } day
        ? new Uri(string.Create(CultureInfo.InvariantCulture, $"https://hansard.parliament.uk/{house}/{day:yyyy-MM-dd}")) : null;

    /// <summary>A meeting's marks: <c>#parliament.HC #parla.lower</c>.</summary>
    public void Meeting(string? marks) => _hints = _hints.Length < MostHints ? $"{_hints} {marks}" : _hints;

    /// <summary>A day, of the setting or of the source.</summary>
    public void Day(string? when, bool isSetting)
    {
        var day = StatedDay.Of(when);
        _sitting = isSetting ? _sitting ?? day : _sitting;
        _source = isSetting ? _source : _source ?? day;
    }

    /// <summary>The place of the sitting.</summary>
    public void Place(string name) => Venue ??= VenueNames.Of(name.Trim());

    /// <summary>The title of the source, which names the volume.</summary>
    public void SourceTitle(string title) =>
        Volume ??= VolumeNumber().Match(title) is { Success: true } match ? int.Parse(match.Groups["n"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>A person of the file's own list.</summary>
    public void Person(string id, string name) => _names.TryAdd(id, name);

    /// <summary>The name of the person with this id; null when the file does not give it.</summary>
    public string? NameOf(string id) => _names.GetValueOrDefault(id);

    // UK Parliamentary Corpus. Volume 718. Thursday …
    [GeneratedRegex(@"\bVolume (?<n>\d{1,4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex VolumeNumber();
}
