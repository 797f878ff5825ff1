using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardText;

/// <summary>What the head of a saved Hansard page states, and its body.</summary>
internal sealed partial record HansardTextPage
{
    public required IReadOnlyList<string> Headings { get; init; }

    public int? Volume { get; init; }

    public DateOnly? Date { get; init; }

    public House? House { get; init; }

    public Venue? Venue { get; init; }

    /// <summary>The column in which the text begins; null when not stated.</summary>
    public Column? Column { get; init; }

    /// <summary>Whether it is of the written answers.</summary>
    public bool IsWritten { get; init; }

    /// <summary>Whether it is of the written statements.</summary>
    public bool IsStatement { get; init; }

    public required IReadOnlyList<CapturedParagraph> Body { get; init; }

    /// <summary>Reads the head: of a saved page up to its line "Volume N: debated on", of a download its first lines.</summary>
    public static HansardTextPage Of(List<CapturedParagraph> paragraphs)
    {
        var volumeAt = paragraphs.FindIndex(p => VolumeLine().IsMatch(p.Text));
        return volumeAt >= 0 ? OfPage(paragraphs, volumeAt) : OfDownload(paragraphs);
    }

    /// <summary>A House or chamber counts when it is printed beside the volume.</summary>
    private static HansardTextPage OfPage(List<CapturedParagraph> paragraphs, int volumeAt)
    {
        var volume = VolumeLine().Match(paragraphs[volumeAt].Text);
        var headings = new List<string>();
        var place = new HansardTextPlace();
        for (var i = 0; i < volumeAt; i++)
        {
            var line = paragraphs[i].Text;
            if (HansardTextPlace.Of(line) is { } found)
            {
                place = place.And(found);
            }
            else if (!HansardTextFurniture.Has(line))
            {
                headings.Add(line);
            }
        }
        var first = volumeAt + 1;
        for (; first < paragraphs.Count && HansardTextPlace.Of(paragraphs[first].Text) is { } found; first++)
        {
            place = place.And(found);
        }
        return Of(paragraphs, first, headings, place) with
        {
            Volume = int.TryParse(volume.Groups["v"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
            Date = PrintedDates.Find(volume.Groups["date"].Value)?.Date,
        };
    }

    private static HansardTextPage OfDownload(List<CapturedParagraph> paragraphs)
    {
        var head = new HansardTextHead();
        var first = head.Take(paragraphs);
        var column = head.Column ?? paragraphs.Select(p => HansardTextColumn.Of(p.Text)?.Column).FirstOrDefault(c => c is not null);
        var page = Of(paragraphs, first, head.Headings, head.Place) with { Volume = head.Volume, Date = head.Date, Column = head.Column };
        if (column is not { } letters)
        {
            return page;
        }
        var (house, venue) = ColumnLetters.PlaceOf(letters);
        return page with { House = page.House ?? house, Venue = page.Venue ?? venue, IsWritten = page.IsWritten || ColumnLetters.AreWrittenAnswers(letters) };
    }

    private static HansardTextPage Of(List<CapturedParagraph> paragraphs, int first, IReadOnlyList<string> headings, HansardTextPlace place) => new()
    {
        Headings = headings, House = place.House, Venue = place.Venue, IsWritten = place.IsWritten, IsStatement = place.IsStatement,
        Body = [.. paragraphs.Skip(first).Where(p => !HansardTextFurniture.Has(p.Text))],
    };

    // Volume 573: debated on Tuesday 7 January 2014
    [GeneratedRegex(@"^Volume (?<v>\d{1,5}):? *(?:debated on|debated|of)? (?<date>.*\d{4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VolumeLine();
}
