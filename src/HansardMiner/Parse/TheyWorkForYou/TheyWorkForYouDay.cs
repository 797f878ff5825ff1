using System;
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
    private readonly TheyWorkForYouReport _report = new(reading);
    private readonly TheyWorkForYouNumbering _numbering = new();
    private string? _heading;
    private TheyWorkForYouTurn? _turn;
    private bool _isHoldingParagraph;

    /// <summary>Takes the text of the open heading or turn.</summary>
    public ContributionText Text { get; } = new();

    /// <summary>Whether the file says that it is not the latest revision of its day.</summary>
    public bool IsSuperseded { get; private set; }

    /// <summary>The root element.</summary>
    public void Begin(string root, string? latest, string? revision)
    {
        _report.Begin(root, revision);
        IsSuperseded = string.Equals(latest, "no", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A superseded id.</summary>
    public void Redirect(string? old, string? current)
    {
        if (old is not null && current is not null)
        {
            _report.Redirects++;
            reading.Redirect(old, current);
        }
    }

    /// <summary>A heading begins.</summary>
    public void BeginHeading(string element, string? id, int line)
    {
        _assembly.Flush(_headings);
        if (element is "major-heading" or "oral-heading")
        {
            _assembly.BeginDepartment();
        }
        _numbering.Take(id);
        _heading = element;
        _headings.Begin(element, id, line);
    }

    /// <summary>The heading's text is complete.</summary>
    public void EndHeading()
    {
        var text = Text.Take().Text.Replace("\n\n", " ", StringComparison.Ordinal);
        _headings.End(_heading!, text);
        _heading = null;
    }

    /// <summary>Counts a turn that is read, or that is passed over because its revision is superseded.</summary>
    public void Count(string element) => _report.Count(element);

    /// <summary>A speech, question, reply or division begins.</summary>
    public void BeginTurn(TheyWorkForYouTurn turn)
    {
        _turn = turn;
        Count(turn.Element);
        _numbering.Take(turn.Attribute("id"));
        turn.AddUin(turn.Element == "ques" ? turn.Attribute("spid") : null);
        turn.HoldingAnswered = StatedDay.Of(turn.Attribute("holdingdate"));
    }

    /// <summary>The division that the open turn is; null for none.</summary>
    public void Divide(Division? division)
    {
        _turn!.Division = division;
        if (division is not null && DivisionCounts.Disagreement(division) is { } disagreement)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Note, "division counts", $"Of a division {disagreement}.", _turn.Attribute("id") ?? TheyWorkForYouReport.Where(_turn.Line)));
        }
    }

    /// <summary>Where the open turn, a question without text, was mentioned.</summary>
    public void Mentioned(TheyWorkForYouMentions mentions) => _turn!.Mentions = mentions;

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
            _turn.HoldingAnswered ??= StatedDay.Of(code);
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
    public void Unknown(string element) => _report.Unknown(element);

    /// <summary>The turn's text is complete, or cut off.</summary>
    public void EndTurn(bool isClipped)
    {
        _report.Repaired += Text.Repaired;
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

    /// <summary>The end of the file; <paramref name="fault"/> is what is damaged in it.</summary>
    public void Finish(Diagnostic? fault)
    {
        _assembly.Flush(_headings, isLast: true);
        _report.Finish(fault, _assembly.Documents, IsSuperseded, _numbering);
        _assembly.ReportHeadings(_headings);
    }
}
