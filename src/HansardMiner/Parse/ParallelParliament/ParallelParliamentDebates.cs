using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.ParallelParliament;

/// <summary>Puts one debate of a Parallel Parliament page together: the head with title, department, date and chamber; then the turns.</summary>
/// <param name="reading">Takes the debates.</param>
/// <param name="address">The page's address where it is of one debate; else null. What is printed counts before what the address says.</param>
internal sealed partial class ParallelParliamentDebates(IReading reading, ParallelParliamentAddress? address)
{
    private const int BlanksInMarker = 3;

    private readonly ContentIds _ids = new("parallel-parliament");
    private readonly HashSet<Diagnostic> _notes = [];
    private readonly PassageBuilder _text = new();
    private readonly List<Contribution> _turns = [];
    private Attribution? _speaker;
    private int? _begins;
    private int _line;

    /// <summary>Reads the lines from <paramref name="first"/> to before <paramref name="end"/>; whether they held any text.</summary>
    public bool Read(List<CapturedParagraph> page, int first, int end)
    {
        var head = new ParallelParliamentHead();
        var at = head.Take(page, first, end);
        if (head.IsExcerpt)
        {
            _notes.Add(TextFaults.Excerpts);
        }
        _speaker = null;
        for (var i = at; i < end;)
        {
            i = Take(page, i, end, i == at ? head.Rest : null);
        }
        EndTurn();
        if (_turns.Count == 0)
        {
            return false;
        }
        Add(head);
        return true;
    }

    /// <summary>Reports, once each, what the debates of the page lack.</summary>
    public void ReportNotes()
    {
        foreach (var note in _notes)
        {
            reading.Report(note);
        }
    }

    /// <summary>Takes the line at <paramref name="i"/> and says where the next one is.</summary>
    private int Take(List<CapturedParagraph> page, int i, int end, string? rest)
    {
        var line = rest ?? page[i].Text;
        var next = i + 1 < end ? page[i + 1] : default;
        _line = page[i].Line;
        if (ParallelParliamentLine.Fused(line) is { } fused)
        {
            Begin(OfMarker(fused.Portrait, fused.Printed));
            if (fused.Text.Length > 0)
            {
                TakeText(page[i] with { Text = fused.Text }, isOverText: false);
            }
            return i + 1;
        }
        if (ParallelParliamentLine.Marker(line) is { } marker && next.Text is not null && ParallelParliamentLine.IsMarkerFoot(next.Text))
        {
            Begin(OfMarker(marker.Portrait, marker.Printed));
            return i + 2;
        }
        if (next.Text is not null && next.BlankBefore >= BlanksInMarker && line == next.Text && IsName(line))
        {
            Begin(PrintedSpeaker.Parse(line));
            return i + 2;
        }
        if (ParallelParliamentLine.IsLater(line))
        {
            EndTurn();
            _speaker = null;
            _notes.Add(TextFaults.Excerpts);
        }
        else if (!ParallelParliamentFurniture.Has(line))
        {
            TakeText(page[i] with { Text = line }, isOverText: next.Text is { Length: > 0 });
        }
        return i + 1;
    }

    private void TakeText(CapturedParagraph paragraph, bool isOverText)
    {
        var line = paragraph.Text;
        if (Bracketed().IsMatch(line))
        {
            EndTurn();
            _text.Add(line);
            _turns.Add(_text.Finish(ContributionKind.Procedure) with { Place = new SourcePlace(PlaceUnit.Line, _line) });
            return;
        }
        if (isOverText && PrintedSpeaker.IsSpeakerLine(line))
        {
            Begin(PrintedSpeaker.Parse(line));
            return;
        }
        if (ParallelParliamentLine.FusedName(line) is { } name && PrintedSpeaker.IsSpeakerLine(name))
        {
            Begin(PrintedSpeaker.Parse(name));
            line = line[name.Length..].TrimStart();
        }
        _begins ??= _line;
        _text.Add(paragraph with { Text = line });
    }

    private void Begin(Attribution speaker)
    {
        EndTurn();
        (_speaker, _begins) = (speaker, _line);
    }

    private void EndTurn()
    {
        if (_text.IsEmpty)
        {
            return;
        }
        var turn = _text.Finish(AttributionParser.IsChair(_speaker) ? ContributionKind.Chair : ContributionKind.Speech, _speaker) with
        {
            Place = _begins is { } begins ? new SourcePlace(PlaceUnit.Line, begins) : null,
        };
        _begins = null;
        var question = PrintedQuestion.Of(turn.Passages[0].Span.Of(turn.Text));
        _turns.Add(question is { } found && (found.Number is not null || found.Uin is not null)
            ? turn with { Kind = ContributionKind.Question, QuestionNumber = found.Number, Uin = found.Uin }
            : turn);
    }

    private void Add(ParallelParliamentHead head)
    {
        var turns = OralTurns.Tell(_turns);
        _turns.Clear();
        if (turns.All(turn => turn.Attribution is null))
        {
            _notes.Add(TextFaults.NoSpeakers);
        }
        var date = head.Date ?? address?.Date;
        if (date is null)
        {
            _ = _notes.Any(note => note.Name == TextFaults.NoDate.Name) || _notes.Add(head.Age is { } age ? TextFaults.OnlyAge(age) : TextFaults.NoDate);
        }
        reading.Add(new Debate
        {
            Id = _ids.Of(head.Titles, date, turns), Headings = head.Titles, Contributions = turns, House = head.House ?? address?.House, Date = date,
            Venue = head.Venue ?? address?.Venue, Permalink = address?.Page, Department = head.Department, PrintedAge = head.Age, Place = turns[0].Place,
            Proceeding = turns.Any(turn => turn.Kind == ContributionKind.Question) ? DocumentKind.Oral : DocumentKind.Debate,
        });
    }

    /// <summary>The portrait names the person whom an office or a shortened name stands for; where the two differ, the print counts.</summary>
    private static Attribution OfMarker(string portrait, string printed)
    {
        var attribution = PrintedSpeaker.Parse(printed);
        if (attribution.Name is null)
        {
            return attribution.Office is null ? attribution : attribution with { Name = portrait };
        }
        var surname = attribution.Name[(attribution.Name.LastIndexOf(' ') + 1)..];
        var isShortened = portrait.EndsWith(" " + surname, StringComparison.OrdinalIgnoreCase) && Shortened().IsMatch(attribution.Name);
        return isShortened ? attribution with { Name = portrait } : attribution;
    }

    private static bool IsName(string line) => PrintedSpeaker.IsSpeakerLine(line) || PrintedSpeaker.MayBeBareName(line);

    // [Mrs Linda Riordan in the Chair]
    [GeneratedRegex(@"^\[[^\]]*\]\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    // Mr Hanson: an honorific and a surname
    [GeneratedRegex(@"^(?:Mr|Mrs|Miss|Ms|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Viscount)\.? \S+$", RegexOptions.CultureInvariant)]
    private static partial Regex Shortened();
}
