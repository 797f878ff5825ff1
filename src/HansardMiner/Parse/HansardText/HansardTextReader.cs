using System.IO;
using System.Text.RegularExpressions;
using System.Threading;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;

namespace HansardMiner.Parse.HansardText;

/// <summary>
/// A page of hansard.parliament.uk saved as text, or its own text download: title, "Volume N: debated on …", then paragraphs, with the
/// speakers on lines of their own or not at all.
/// </summary>
public sealed partial class HansardTextReader : IReader
{
    /// <inheritdoc/>
    public string Format => "Hansard text capture";

    /// <inheritdoc/>
    public Recognition Recognise(SourceHead head)
    {
        var text = head.Text.TrimStart();
        if (text.Length == 0 || text[0] is '<' or '{' || (text[0] == '[' && (text.Length < 2 || !char.IsAsciiLetterUpper(text[1]))))
        {
            return new Recognition(0, "it is markup, not text");
        }
        if (VolumeAnywhere().IsMatch(head.Text))
        {
            return new Recognition(95, "it has a line “Volume N: debated on” with a date");
        }
        if (HansardTextSpeakers.HasHead(head.Text) && HansardTextSpeakers.Count(head.Text) > 0)
        {
            return new Recognition(78, "it has a day or volume on a line of its own and speakers on lines of theirs, as Hansard prints them");
        }
        if (HansardTextSpeakers.Count(head.Text) > 1)
        {
            return new Recognition(72, "it has speakers on lines of their own, as Hansard prints them");
        }
        return text.StartsWith(HansardTextFurniture.Skip, System.StringComparison.OrdinalIgnoreCase)
            ? new Recognition(20, "it begins like a saved page, but there is no line “Volume N: debated on” with a date")
            : new Recognition(5, "there is no line “Volume N: debated on” with a date, nor speakers on lines of their own");
    }

    /// <inheritdoc/>
    public void Read(SourceHead head, Stream bytes, IReading reading, CancellationToken cancellation)
    {
        if (CapturedText.Read(head, bytes, reading) is not { } paragraphs)
        {
            return;
        }
        var page = HansardTextPage.Of(paragraphs);
        if (page.Date is null)
        {
            reading.Report(TextFaults.NoDate);
        }
        var lines = HansardTextLines.Classify(page.Body);
        if (!lines.HasSpeakers && lines.HasText)
        {
            reading.Report(TextFaults.NoSpeakers);
        }
        var debates = new HansardTextDebates(page, lines.HasSpeakers, reading);
        foreach (var line in lines.All)
        {
            cancellation.ThrowIfCancellationRequested();
            debates.Take(line);
        }
        if (!debates.Finish())
        {
            reading.Report(TextFaults.NothingFound);
        }
    }

    // Volume 573: debated on Tuesday 7 January 2014, anywhere in the first part of the page
    [GeneratedRegex(@"^[ \t]*Volume \d{1,5}:? *debated on (?:\w+day )?\d{1,2} \w+ \d{4}\s*$", RegexOptions.Multiline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex VolumeAnywhere();
}
