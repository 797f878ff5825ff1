using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.ParlaMint;

/// <summary>Puts turns and comments together into documents, one for each section of debate.</summary>
internal sealed class ParlaMintSections(ParlaMintHeader header, IReading reading)
{
    /// <summary>More than any sitting has: a file without sections is not held until its end.</summary>
    private const int LongestDocument = 8_000_000;

    private readonly List<(string? Id, List<string> Heads, int Line)> _open = [];
    private readonly List<Contribution> _contributions = [];
    private readonly List<string> _inside = [];
    private readonly SortedDictionary<string, int> _gaps = new(StringComparer.Ordinal);
    private readonly UniqueIds _ids = new();
    private (string? Id, string? Who, string? Part, int Line)? _turn;
    private int _line;
    private int _length;
    private string? _printed;
    private TimeOnly? _time;
    private int _sections;
    private int _documents;
    private int _unnamed;

    /// <summary>Takes the text of the open turn.</summary>
    public ContributionText Text { get; } = new();

    /// <summary>Whether the text of the sitting has begun.</summary>
    public bool IsBegun => _open.Count > 0 || _turn is not null;

    /// <summary>A section begins.</summary>
    public void BeginDivision(string? id, int line)
    {
        Flush();
        _open.Add((id, [], line));
    }

    /// <summary>A section ends.</summary>
    public void EndDivision()
    {
        Flush();
        if (_open.Count > 0)
        {
            _open.RemoveAt(_open.Count - 1);
        }
    }

    /// <summary>A heading of the open section; one that comes after turns begins a document of its own.</summary>
    public void Heading(string words, string? id, int line)
    {
        if (_open.Count == 0 || words.Length == 0)
        {
            return;
        }
        if (_contributions.Exists(c => c.Kind != ContributionKind.Procedure))
        {
            Flush();
            _open[^1] = (id, [], line);
        }
        _open[^1].Heads.Add(words);
        _open[^1] = _open[^1] with { Id = _open[^1].Id ?? id };
    }

    /// <summary>A turn begins.</summary>
    public void BeginTurn(string? id, string? who, string? marks, int line) => _turn = (id, who, marks, line);

    /// <summary>A paragraph ends; what was noted inside it stands after it.</summary>
    public void EndParagraph(bool isCut)
    {
        Text.EndPassage(isClipped: isCut);
        foreach (var comment in _inside)
        {
            Text.Add(comment, PassageKind.Apparatus);
        }
        _inside.Clear();
        if (_turn is null)
        {
            EndTurn(isCut: false);
        }
    }

    /// <summary>A comment of the transcribers inside a paragraph.</summary>
    public void CommentInside(string words)
    {
        if (words.Length > 0)
        {
            _inside.Add(words);
        }
    }

    /// <summary>A comment of the transcribers between paragraphs or turns.</summary>
    public void Comment(string words, string? type, int line)
    {
        _line = line;
        if (words.Length == 0)
        {
            return;
        }
        if (type == "speaker")
        {
            _printed = words.TrimEnd(':', ' ');
            return;
        }
        _time = type == "time" ? PrintedFacts.TimeOfDay(words.Trim('(', ')', '.', ' ')) ?? _time : _time;
        Text.Add(words, PassageKind.Apparatus);
        if (_turn is null)
        {
            EndTurn(isCut: false);
        }
    }

    /// <summary>The corpus marks that something is missing.</summary>
    public void Gap(string? reason) => _gaps[reason ?? "reason not stated"] = _gaps.GetValueOrDefault(reason ?? "reason not stated") + 1;

    /// <summary>The turn ends, or the comment that stands by itself.</summary>
    public void EndTurn(bool isCut)
    {
        foreach (var comment in _inside)
        {
            Text.EndPassage(isClipped: isCut);
            Text.Add(comment, PassageKind.Apparatus);
        }
        _inside.Clear();
        var (text, passages, _) = Text.Take(isCut);
        _length += text.Length + 500;
        if (_length > LongestDocument && _contributions.Count > 0)
        {
            Give();
        }
        if (text.Length > 0)
        {
            var attribution = _turn is null ? null : Speaker(_turn.Value.Who);
            var question = attribution is null ? null : PrintedQuestion.Of(text);
            var isChair = _turn?.Part?.Contains("#chair", StringComparison.Ordinal) == true || AttributionParser.IsChair(attribution);
            _contributions.Add(new Contribution
            {
                Kind = attribution is null ? _turn is null ? ContributionKind.Procedure : ContributionKind.Speech
                    : isChair ? ContributionKind.Chair
                    : question is not null || OralQuestionWords.Open(text) ? ContributionKind.Question : ContributionKind.Speech,
                Text = text,
                Passages = passages,
                Attribution = attribution,
                Time = _time,
                QuestionNumber = isChair ? null : question?.Number,
                Uin = isChair ? null : question?.Uin,
                SourceId = _turn?.Id,
                Permalink = header.Page,
                Place = (_turn?.Line ?? _line) is > 0 and var at ? new SourcePlace(PlaceUnit.Line, at) : null,
            });
        }
        (_turn, _printed) = (null, _turn is null ? _printed : null);
    }

    /// <summary>The end of the file, or the place where it is damaged.</summary>
    public void Finish(Diagnostic? fault)
    {
        EndTurn(isCut: false);
        Flush();
        if (fault is not null)
        {
            var kept = _documents == 0 ? "Nothing could be read before that place."
                : string.Create(CultureInfo.InvariantCulture, $"What stands before that place was read ({_documents} sections).");
            reading.Report(fault with { Kind = _documents == 0 ? DiagnosticKind.Failure : DiagnosticKind.Gap, Message = $"{fault.Message} {kept}" });
        }
        else if (_documents == 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Failure, "no proceedings", header.Root switch
            {
                "teiCorpus" => "The file is the root of a corpus: it names its sittings and holds none; read the files of the sittings.",
                "TEI" => "The sitting holds no speech.",
                _ => $"The file is a part of a corpus (<{header.Root}>) that holds no sitting; read the files of the sittings.",
            }));
        }
        if (_gaps.Count > 0)
        {
            var gaps = string.Join(", ", _gaps.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Key} {g.Value}")));
            reading.Report(new Diagnostic(_documents == 0 ? DiagnosticKind.Note : DiagnosticKind.Gap, "gaps in the corpus", $"The corpus marks places where words were left out: {gaps}."));
        }
        if (_unnamed > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Note, "names not in the file", string.Create(
                CultureInfo.InvariantCulture, $"{_unnamed} turns name their speaker only by the corpus' own id; the names stand in its list of persons.")));
        }
    }

    private void Flush()
    {
        if (_turn is not null)
        {
            EndTurn(isCut: false);
        }
        if (_contributions.Count > 0)
        {
            Give();
        }
    }

    private void Give()
    {
        _length = 0;
        _sections++;
        _documents++;
        reading.Add(new Debate
        {
            Id = _ids.Of("parlamint", header.Id, string.Create(CultureInfo.InvariantCulture, $"d{_sections}")),
            Headings = [.. _open.SelectMany(d => d.Heads)],
            Contributions = _contributions.ToArray(),
            House = header.House,
            Date = header.Date,
            SourceId = _open.Count > 0 && _open[^1].Id is { } id ? id : header.Id,
            Permalink = header.Page,
            Venue = header.Venue,
            Volume = header.Volume,
            Place = (_open.Count > 0 ? new SourcePlace(PlaceUnit.Line, _open[^1].Line) : _contributions[0].Place),
        });
        _contributions.Clear();
    }

    /// <summary>The speaker as the file prints the name, or else by id alone.</summary>
    private Attribution? Speaker(string? who)
    {
        var id = who?.Trim().TrimStart('#');
        id = string.IsNullOrEmpty(id) ? null : id;
        var person = id is null ? null : "parlamint/" + id;
        var name = id is null ? null : header.NameOf(id);
        if (_printed is null && name is null)
        {
            _unnamed += id is null ? 0 : 1;
            return id is null ? null : new Attribution { Printed = $"{id} (name not in source)", PersonId = person };
        }
        return _printed is not null ? AttributionParser.Parse(_printed, person) : new Attribution { Printed = name!, Name = name, PersonId = person };
    }
}
