using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Parse.QnaXml;

/// <summary>Makes documents of questions and answers and says what else stands in the file.</summary>
internal sealed class QnaXmlRecords(IReading reading)
{
    private readonly QnaXmlDocument _document = new();
    private readonly SortedDictionary<string, int> _other = new(StringComparer.Ordinal);
    private readonly List<string> _messages = [];
    private int _documents;
    private int _versions;
    private int _attachments;
    private int _unanswered;
    private int _withoutUin;
    private int _withoutQuestion;
    private int _empty;
    private int _members;

    /// <summary>Takes a question or an answer.</summary>
    public void Take(QnaXmlRecord record)
    {
        if (_document.Of(record) is not { } question)
        {
            _empty++;
            return;
        }
        _documents++;
        _versions += record.Count("PreviousVersions/PreviousVersion/Text");
        _attachments += record.Count("Attachments/Attachment/FileName") + record.Count("Answer/Attachments/Attachment/FileName");
        _withoutQuestion += record.Kind == "Answer" ? 1 : 0;
        _withoutUin += record.Kind == "Question" && question.Uins.Count == 0 ? 1 : 0;
        _unanswered += record.Kind == "Question" && question.State is AnswerState.Answered or AnswerState.Holding
            && question.Contributions.All(c => c.Kind != ContributionKind.Answer) ? 1 : 0;
        reading.Add(question);
    }

    /// <summary>Takes a message of the service that is no question.</summary>
    public void Message(QnaXmlRecord record)
    {
        if (record.Kind == "Member")
        {
            _members++;
        }
        else
        {
            _messages.Add(record.Kind == "Error"
                ? $"The file is the service's error message ({record.Text("Message") ?? "without words"}): ask the service again."
                : "The file is the service's receipt for an answer; the answer itself is not in it.");
        }
    }

    /// <summary>Counts an element that is none of the service's.</summary>
    public void Other(string element) => _other[element] = _other.GetValueOrDefault(element) + 1;

    /// <summary>The end of the file, or the place where it is damaged.</summary>
    public void Finish(Diagnostic? fault)
    {
        var kept = string.Create(CultureInfo.InvariantCulture, $"What stands before that place was read ({_documents} questions and answers).");
        if (fault is not null)
        {
            var isLost = _documents == 0;
            reading.Report(fault with
            {
                Kind = isLost ? DiagnosticKind.Failure : DiagnosticKind.Gap,
                Message = $"{fault.Message} {(isLost ? "Nothing could be read before that place." : kept)}",
            });
        }
        else if (_documents == 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Failure, "no written questions", Reason()));
        }
        Note("answers not in the file", _unanswered, "questions are marked as answered, and the file does not hold their answers");
        Note("question not in the file", _withoutQuestion, "answers stand without their questions, members' names and days");
        Note("UIN not stated", _withoutUin, "questions have no UIN");
        Note("earlier versions", _versions, "earlier versions of questions' texts are in the file and were left out");
        Note("attachments", _attachments, "attachments were left out: read them by themselves");
        Note("repeated questions", _document.Repeated, "questions stand more than once in the file; each copy was kept under an id of its own");
        if (_documents > 0 && (_empty > 0 || _messages.Count > 0))
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "entries without text", string.Create(
                CultureInfo.InvariantCulture, $"{_empty + _messages.Count} entries hold no text of a question or answer and were left out.")));
        }
    }

    private string Reason() =>
        _messages.Count > 0 ? _messages[0]
        : _members > 0 ? string.Create(CultureInfo.InvariantCulture, $"The file is a list of members ({_members}) and holds no question.")
        : _empty > 0 ? string.Create(CultureInfo.InvariantCulture, $"The file holds {_empty} entries without the text of a question or answer.")
        : _other.Count > 0 ? $"The file holds {string.Join(", ", _other.Keys.Take(5).Select(e => $"<{e}>"))} and no question."
        : "The list of questions is empty: none were tabled or found.";

    private void Note(string name, int count, string message)
    {
        if (count > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Note, name, string.Create(CultureInfo.InvariantCulture, $"{count} {message}.")));
        }
    }
}
