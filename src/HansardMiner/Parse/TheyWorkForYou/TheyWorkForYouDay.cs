using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.TheyWorkForYou;

/// <summary>
/// One file: takes headings and turns in their order and puts them together into documents, one under each innermost heading.
/// A revision that is not the latest gives its redirects and its counts, but no documents.
/// </summary>
internal sealed class TheyWorkForYouDay(SourceHead head, IReading reading)
{
    private readonly TheyWorkForYouHeadings _headings = new();
    private readonly TheyWorkForYouAssembly _assembly = new(reading, TheyWorkForYouHouse.Of(head), StatedDay.LastIn(head.FileName));
    private readonly SortedDictionary<string, int> _unknown = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _turns = new(StringComparer.Ordinal);
    private string? _heading;
    private TheyWorkForYouTurn? _turn;
    private bool _isHoldingParagraph;
    private bool _isPublicWhip;
    private string? _revision;
    private int _redirects;
    private int _repaired;

    /// <summary>Takes the text of the open heading or turn.</summary>
    public ContributionText Text { get; } = new();

    /// <summary>Whether the file says that it is not the latest revision of its day.</summary>
    public bool IsSuperseded { get; private set; }

    /// <summary>The root element.</summary>
    public void Begin(string root, string? latest, string? revision)
    {
        _isPublicWhip = root == "publicwhip";
        _revision = revision;
        IsSuperseded = string.Equals(latest, "no", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A superseded id.</summary>
    public void Redirect(string? old, string? current)
    {
        if (old is not null && current is not null)
        {
            _redirects++;
            reading.Redirect(old, current);
        }
    }

    /// <summary>A heading begins.</summary>
    public void BeginHeading(string element, string? id)
    {
        _assembly.Flush(_headings);
        _heading = element;
        _headings.Begin(element, id);
    }

    /// <summary>The heading's text is complete.</summary>
    public void EndHeading()
    {
        var text = Text.Take().Text.Replace("\n\n", " ", StringComparison.Ordinal);
        _headings.End(_heading!, text);
        _heading = null;
    }

    /// <summary>Counts a turn that is read, or that is passed over because its revision is superseded.</summary>
    public void Count(string element) => _turns[element] = _turns.GetValueOrDefault(element) + 1;

    /// <summary>A speech, question, reply or division begins.</summary>
    public void BeginTurn(TheyWorkForYouTurn turn)
    {
        _turn = turn;
        Count(turn.Element);
        turn.AddUin(turn.Attribute(turn.Element == "ques" ? "spid" : "questionnumber"));
        turn.HoldingAnswered = DayOf(turn.Attribute("holdingdate"));
    }

    /// <summary>The turn's text is complete.</summary>
    public void EndTurn() => EndTurn(isClipped: false);

    /// <summary>A paragraph begins.</summary>
    public void BeginParagraph(string? style, string? number)
    {
        Text.EndPassage();
        _turn?.AddUin(number);
        _isHoldingParagraph = style == "holdinganswer";
    }

    /// <summary>The paragraph ends.</summary>
    public void EndParagraph()
    {
        Text.EndPassage();
        _isHoldingParagraph = false;
    }

    /// <summary>A date that the file marks as such; inside a holding answer's paragraph it is the day of the holding answer.</summary>
    public void Date(string? style, string? code)
    {
        if (_isHoldingParagraph && style == "date" && _turn is not null)
        {
            _turn.HoldingAnswered ??= DayOf(code);
        }
    }

    /// <summary>A column begins inside a text.</summary>
    public void BeginColumn(string? column)
    {
        if (!string.IsNullOrWhiteSpace(column))
        {
            Text.BeginColumn(new Column(column.Trim()));
        }
    }

    /// <summary>An element that holds no proceedings.</summary>
    public void Unknown(string element) => _unknown[element] = _unknown.GetValueOrDefault(element) + 1;

    /// <summary>The end of the file, or the place where it is damaged.</summary>
    public void Finish(Diagnostic? fault)
    {
        if (_turn is not null)
        {
            EndTurn(isClipped: true);
        }
        _assembly.Flush(_headings, isLast: true);
        if (IsSuperseded)
        {
            reading.Report(Superseded());
        }
        if (fault is not null)
        {
            var isLost = _assembly.Documents == 0 && !IsSuperseded;
            var kept = isLost ? "Nothing could be read before that place."
                : string.Create(CultureInfo.InvariantCulture, $"What stands before that place was read ({Turns()}).");
            reading.Report(fault with { Kind = isLost ? DiagnosticKind.Failure : DiagnosticKind.Gap, Message = $"{fault.Message} {kept}" });
        }
        ReportUnread(fault is not null);
        _assembly.ReportHeadings(_headings);
        if (_repaired > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Note, "Windows-1252 characters", string.Create(
                CultureInfo.InvariantCulture, $"{_repaired} characters are of Windows-1252 though the file is labelled otherwise; they were read as such.")));
        }
    }

    private void EndTurn(bool isClipped)
    {
        _repaired += Text.Repaired;
        if (Text.IsCut)
        {
            reading.Report(new Diagnostic(
                DiagnosticKind.Gap, "text too long", "The text is longer than any turn can be; its end was left out.", _turn!.Attribute("id")));
            isClipped = true;
        }
        Text.EndPassage();
        if (Text.HasOverlong)
        {
            reading.Report(new Diagnostic(
                DiagnosticKind.Gap, "paragraph too long", "A paragraph is longer than anybody's prose: it is searchable, but no figures were taken from it.", _turn!.Attribute("id")));
        }
        var taken = Text.Take(isClipped);
        _assembly.Add(_turn!, taken, _headings);
        _turn = null;
    }

    private Diagnostic Superseded() => new(
        DiagnosticKind.Note,
        "superseded revision",
        string.Create(CultureInfo.InvariantCulture,
            $"Revision {_revision ?? "(not named)"} is not the latest of its day and was not loaded ({Turns()}); {_redirects} of its ids redirect."));

    private string Turns() => string.Create(CultureInfo.InvariantCulture,
        $"{_turns.GetValueOrDefault("speech")} speeches, {_turns.GetValueOrDefault("ques")} questions, {_turns.GetValueOrDefault("reply")} replies");

    private void ReportUnread(bool isDamaged)
    {
        var unread = string.Join(", ", _unknown.Select(e => $"{e.Value.ToString(CultureInfo.InvariantCulture)} <{e.Key}>"));
        if (_assembly.Documents == 0 && !IsSuperseded && !isDamaged && _redirects == 0)
        {
            var what = !_isPublicWhip ? "Its first element is not <publicwhip>." : unread.Length > 0 ? $"It holds {unread}, which are not proceedings."
                : "It holds no speech, question or reply.";
            reading.Report(new Diagnostic(DiagnosticKind.Failure, "no proceedings", what + " Nothing was read from it."));
        }
        else if (unread.Length > 0 && !IsSuperseded)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "elements not read", $"The file also holds {unread}, which are not proceedings."));
        }
    }

    private static DateOnly? DayOf(string? code) =>
        DateOnly.TryParseExact(code, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
