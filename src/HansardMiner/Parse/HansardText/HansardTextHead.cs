using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardText;

/// <summary>
/// The head of a text download, which prints title, day, volume, House and place on lines of their own, in any order, or none of them.
/// What it does not print is null.
/// </summary>
internal sealed partial class HansardTextHead
{
    private const int MostLines = 14;

    private readonly List<string> _headings = [];

    /// <summary>The titles over the text.</summary>
    public IReadOnlyList<string> Headings => _headings;

    /// <summary>The day of the sitting.</summary>
    public DateOnly? Date { get; private set; }

    /// <summary>The volume of the Official Report.</summary>
    public int? Volume { get; private set; }

    /// <summary>The column in which the text begins.</summary>
    public Column? Column { get; private set; }

    /// <summary>The House and place, as far as they are printed.</summary>
    public HansardTextPlace Place { get; private set; } = new();

    /// <summary>Whether anything but titles is printed.</summary>
    public bool IsStated => Date is not null || Volume is not null;

    /// <summary>Reads the head and says where the body begins: after the last line that states a fact, for a title below it is one of the body's own headings.</summary>
    public int Take(List<CapturedParagraph> paragraphs)
    {
        var body = 0;
        var titles = new List<string>();
        for (var i = 0; i < Math.Min(paragraphs.Count, MostLines); i++)
        {
            var line = paragraphs[i].Text;
            if (TakeFact(line))
            {
                _headings.AddRange(titles);
                titles.Clear();
                body = i + 1;
            }
            else if (!HansardTextFurniture.Has(line))
            {
                var isTitle = HansardTextLines.MayBeHeading(line) && paragraphs[i].Kind == PassageKind.Paragraph && !PrintedSpeaker.IsSpeakerLine(line);
                if (!isTitle)
                {
                    break;
                }
                titles.Add(line);
            }
        }
        return body;
    }

    private bool TakeFact(string line)
    {
        if (HansardTextPlace.Of(line) is { } place)
        {
            Place = Place.And(place);
            return true;
        }
        var bare = Label().Replace(line, "");
        if (Date is null && PrintedDates.Whole(bare.TrimEnd('.', ',')) is { } date)
        {
            Date = date;
            return true;
        }
        if (VolumeLine().Match(bare) is { Success: true } match)
        {
            Volume ??= int.TryParse(match.Groups["v"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var volume) ? volume : null;
            Column ??= match.Groups["c"].Success ? new Column(match.Groups["c"].Value) : null;
            Date ??= PrintedDates.Find(match.Groups["rest"].Value)?.Date;
            return true;
        }
        if (HansardTextColumn.Of(line) is { } column)
        {
            Column ??= column.Column;
            Date ??= column.Date;
            return true;
        }
        return false;
    }

    // Date: · Debated on · Sitting of
    [GeneratedRegex("^(?:Date|Sitting date|Debated on|Sitting of|Debate on|House):? +", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    // Volume 778 · Vol. 475, column 773W · Hansard Volume 475: 12 May 2008
    [GeneratedRegex(@"^(?:Hansard,? )?Vol(?:ume)?\.? ?(?<v>\d{1,4})(?:[,:;]? *(?:c|cc|col|cols|column|columns)\.? ?(?<c>[A-Z]{0,3}\d{1,5}[A-Z]{0,3})(?:[-–]\w+)?)?(?<rest>[,:;]?(?: *(?:debated )?(?:on|of))? *(?:[A-Z][a-z]+day,? )?(?:\d{1,2} [A-Z][a-z]+ \d{4})?)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VolumeLine();
}
