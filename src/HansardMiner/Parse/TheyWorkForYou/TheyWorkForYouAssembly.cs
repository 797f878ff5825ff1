using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.TheyWorkForYou;

/// <summary>Puts turns together into documents: all turns under a heading into one debate, questions and their replies into one written question.</summary>
internal sealed class TheyWorkForYouAssembly(IReading reading, TheyWorkForYouHouse house, DateOnly? dayOfFile)
{
    private const int MostNamed = 5;

    /// <summary>More than a whole day's debate has: a file without headings is not held until its end.</summary>
    private const int LongestDocument = 8_000_000;

    private readonly List<(TheyWorkForYouTurn Turn, TakenText Taken)> _turns = [];
    private readonly TheyWorkForYouParts _parts = new();
    private readonly KnownIds _ids = new();
    private string? _stem;
    private bool _hasReply;
    private string? _usedHeading;
    private DateOnly? _day = dayOfFile;
    private string? _section;
    private int _undated;
    private int _letters;

    /// <summary>How many documents were read.</summary>
    public int Documents { get; private set; }

    /// <summary>Takes one turn; what cannot stand together with it becomes a document first.</summary>
    public void Add(TheyWorkForYouTurn turn, TakenText taken, TheyWorkForYouHeadings headings)
    {
        var isWritten = turn.Element is "ques" or "reply";
        var stem = turn.Id?.Stem;
        if (_turns.Count > 0 && (_letters > LongestDocument || StandsAlone(turn) || StandsAlone(_turns[0].Turn) || EndsQuestion(turn, isWritten, stem)))
        {
            Flush(headings);
        }
        headings.Use();
        _letters += taken.Text.Length + 1_000;
        _stem = isWritten ? stem ?? _stem : null;
        _hasReply = isWritten && (_hasReply || turn.Element == "reply");
        Note(turn, taken.Text, headings);
        if (!isWritten && Continued(turn) is { } last)
        {
            if (last == _turns.Count - 1)
            {
                Join(last, turn, taken);
                return;
            }
            turn.Continues = _turns[last].Turn.Continues ?? _turns[last].Turn.Attribute("id");
        }
        _turns.Add((turn, taken));
    }

    /// <summary>Another department's questions begin.</summary>
    public void BeginDepartment() => _parts.BeginDepartment();

    private static bool StandsAlone(TheyWorkForYouTurn turn) => turn.Element is "spmotion" or "question";

    /// <summary>Makes one document of the turns taken since the last one. A committee's membership stands before its first heading and waits for it.</summary>
    public void Flush(TheyWorkForYouHeadings headings, bool isLast = false)
    {
        if (_turns.Count == 0 || (!isLast && _turns.TrueForAll(t => t.Turn.Element == "committee")))
        {
            return;
        }
        var heading = headings.Id is { } id && id != _usedHeading ? id : null;
        _usedHeading = headings.Id;
        var first = _turns[0].Turn;
        var sourceId = (StandsAlone(first) ? null : heading) ?? first.Attribute("id") ?? first.Attribute("gid") ?? first.Attribute("spid");
        var parsed = TheyWorkForYouId.TryParse(sourceId);
        _section = parsed?.Section ?? _section;
        _day = parsed?.Date ?? _day;
        var line = heading is not null && !StandsAlone(first) ? headings.Line : first.Line;
        var document = new TheyWorkForYouDocument(_turns, headings, house, parsed, _section, sourceId, RecordOf(parsed), _day, line, _parts);
        _undated += _day is null && first.Attribute("date") is null && first.Mentions is null ? 1 : 0;
        reading.Add(_turns[^1].Turn.Element is "ques" or "reply" ? document.Question() : first.Mentions is { } mentions ? document.Listed(mentions) : document.Debate());
        Documents++;
        _turns.Clear();
        (_stem, _hasReply, _letters) = (null, false, 0);
    }

    /// <summary>Notes the headings over which nothing was said.</summary>
    public void ReportHeadings(TheyWorkForYouHeadings headings)
    {
        if (_undated > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "date not stated", string.Create(
                CultureInfo.InvariantCulture, $"Neither ids nor the file's name give a day; documents without a date: {_undated}.")));
        }
        if (headings.WithoutText.Count > 0 && Documents > 0)
        {
            var named = string.Join("; ", headings.WithoutText.Take(MostNamed));
            reading.Report(new Diagnostic(DiagnosticKind.Note, "headings without text", string.Create(
                CultureInfo.InvariantCulture, $"{headings.WithoutText.Count} headings have no text of their own: {named}{(headings.WithoutText.Count > MostNamed ? "; …" : "")}")));
        }
    }

    /// <summary>A question belongs to the group before it while no reply has come, or while their ids share a stem.</summary>
    private bool EndsQuestion(TheyWorkForYouTurn turn, bool isWritten, string? stem)
    {
        var isOpenWritten = _turns[^1].Turn.Element is "ques" or "reply";
        if (isOpenWritten != isWritten)
        {
            return true;
        }
        return isWritten && (stem is not null && _stem is not null ? stem != _stem : turn.Element == "ques" && _hasReply);
    }

    private static void Note(TheyWorkForYouTurn turn, string text, TheyWorkForYouHeadings headings)
    {
        headings.HasNumberedQuestions |= turn.IsOralQuestion || (turn.Element == "speech" && turn.Uins.Count > 0);
        headings.IsAnnounced |= turn.HasNoSpeaker && text.Contains("asked", StringComparison.Ordinal) && text.Length < 200
            && text.AsSpan().TrimEnd("-–— ").EndsWith("asked");
    }

    /// <summary>The turn that a "Continuation …" goes on with: the last one by the same speaker. Right after it, it is joined to it; after an intervention it refers to it.</summary>
    private int? Continued(TheyWorkForYouTurn turn)
    {
        if (turn.Type?.StartsWith("Continuation", StringComparison.Ordinal) != true || turn.Speaker is not { } speaker)
        {
            return null;
        }
        var last = _turns.FindLastIndex(t => t.Turn.Element == "speech" && !t.Turn.HasNoSpeaker && t.Turn.Speaker == speaker);
        return last < 0 ? null : last;
    }

    private void Join(int index, TheyWorkForYouTurn turn, TakenText taken)
    {
        var (first, before) = _turns[index];
        _turns[index] = (first, before.Then(taken, before.Text.Length == 0 || taken.Text.Length == 0 ? "" : "\n\n"));
        if (turn.Attribute("id") is { } joined && first.Attribute("id") is { } kept)
        {
            reading.Redirect(joined, kept);
        }
    }

    private RecordId RecordOf(TheyWorkForYouId? parsed)
    {
        var turn = _turns[0].Turn;
        var day = turn.Attribute("date") ?? _day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var id = (turn.Mentions?.Last is { } last && parsed is { } listed
            ? (listed with { Rest = $"{listed.Rest}.{last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" }).Record : parsed?.Record) ?? (turn.Attribute("spid") is { } own
            ? new TheyWorkForYouId(turn.Element, day is null ? own : $"{own}.{day}").Record
            : new TheyWorkForYouId(turn.Element, $"{day ?? "undated"}.{ContentIds.Digits(_turns.Select(t => t.Taken.Text))}").Record);
        var copies = _ids.Count(id.Value);
        return copies == 1 ? id : new RecordId(string.Create(CultureInfo.InvariantCulture, $"{id.Value}.{copies}"));
    }
}
