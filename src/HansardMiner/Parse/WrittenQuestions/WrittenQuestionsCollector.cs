using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;
using HansardMiner.Parse.Json;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.WrittenQuestions;

/// <summary>
/// Takes JSON tokens and gives a record for every object that has a question's fields, wherever it stands: in a list, under "value", alone.
/// </summary>
internal sealed class WrittenQuestionsCollector(IReading reading) : IJsonRecords
{
    private readonly Stack<(WrittenQuestionsRecord? Record, WrittenQuestionsMember? Member, bool IsGroup)> _open = [];
    private readonly WrittenQuestionsDocument _document = new(new ContributionText());
    private readonly Stack<WrittenQuestionsRecord> _spare = [];
    private readonly KnownTexts _known = new();
    private WrittenQuestionsField _field;
    private int _repaired;
    private int _attachments;
    private int _withAttachments;
    private int _withoutWords;

    /// <summary>How many questions were read.</summary>
    public int Questions { get; private set; }

    /// <inheritdoc/>
    public long? Before { get; set; }

    /// <summary>Forgets what is open: the source is damaged there.</summary>
    public void Cut()
    {
        _open.Clear();
        _field = WrittenQuestionsField.Other;
    }

    /// <summary>Takes the token at which <paramref name="json"/> stands.</summary>
    public void Take(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.PropertyName:
                _field = WrittenQuestionsFields.Of(ref json);
                break;
            case JsonTokenType.StartObject:
                Open(Before + json.TokenStartIndex);
                break;
            case JsonTokenType.StartArray:
                var (record, _, _) = _open.Count > 0 ? _open.Peek() : default;
                _open.Push((_field == WrittenQuestionsField.GroupedQuestions ? record : null, null, _field == WrittenQuestionsField.GroupedQuestions));
                _field = WrittenQuestionsField.Other;
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Close();
                break;
            case JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.Null or JsonTokenType.False:
                Value(ref json);
                break;
        }
    }

    /// <summary>The end of the source.</summary>
    /// <param name="isDamaged">Whether a fault was reported that explains why nothing may be read.</param>
    public void Finish(bool isDamaged)
    {
        while (_spare.TryPop(out var spare))
        {
            spare.Release();
        }
        if (Questions == 0 && !isDamaged)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Failure, "no written questions", "The file is JSON but holds no written question."));
        }
        if (_document.UnreadDays > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "dates not readable", string.Create(
                CultureInfo.InvariantCulture, $"Dates that cannot be read were left out, such as “{_document.FirstUnreadDay}”; questions concerned: {_document.UnreadDays}.")));
        }
        if (_withoutWords > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "questions without words", string.Create(
                CultureInfo.InvariantCulture, $"{_withoutWords} questions have neither a text nor an answer, only fields; they were left out.")));
        }
        if (_document.Repeated > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Note, "repeated questions", string.Create(
                CultureInfo.InvariantCulture, $"{_document.Repeated} questions stand more than once in the file; each copy was kept under an id of its own.")));
        }
        if (_attachments > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Note, "attachments", string.Create(
                CultureInfo.InvariantCulture, $"{_withAttachments} answers have {_attachments} attached files, which are no part of this file: open the answers' live pages to see them.")));
        }
        if (_repaired > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "broken characters", string.Create(
                CultureInfo.InvariantCulture, $"{_repaired} texts hold characters that are not valid Unicode; they were read as Windows-1252, or U+FFFD stands in their place.")));
        }
    }

    private void Open(long? at)
    {
        var (record, _, isGroup) = _open.Count > 0 ? _open.Peek() : default;
        var member = isGroup ? null : _field switch
        {
            WrittenQuestionsField.AskingMember => record?.Asking,
            WrittenQuestionsField.AnsweringMember => record?.Answering,
            WrittenQuestionsField.CorrectingMember => record?.Correcting,
            _ => null,
        };
        _open.Push((member is null ? Begun(at) : null, member, false));
        _field = WrittenQuestionsField.Other;
    }

    private void Close()
    {
        if (_open.Count == 0)
        {
            return;
        }
        var (record, _, isGroup) = _open.Pop();
        _field = WrittenQuestionsField.Other;
        if (record is null || isGroup)
        {
            return;
        }
        Take(record);
        record.Clear();
        _spare.Push(record);
    }

    /// <summary>A record of its own for each open object; those whose objects have ended are used again.</summary>
    private WrittenQuestionsRecord Begun(long? at)
    {
        var record = _spare.TryPop(out var spare) ? spare : new WrittenQuestionsRecord();
        record.Start = at;
        return record;
    }

    private void Take(WrittenQuestionsRecord record)
    {
        if (record.IsQuestion || (record.Uin is not null && record.IsStated))
        {
            Questions++;
            _attachments += record.Attachments;
            _withAttachments += record.Attachments > 0 ? 1 : 0;
            var question = _document.Of(record);
            if (question.Contributions.Count > 0)
            {
                reading.Add(question);
            }
            _withoutWords += question.Contributions.Count == 0 ? 1 : 0;
        }
        else if (record.Uin is { Length: > 0 } uin && _open.TryPeek(out var outer) && outer is { IsGroup: true, Record: { } asked })
        {
            asked.GroupedWith.Add(new Uin(uin.Trim()));
        }
    }

    private void Value(ref Utf8JsonReader json)
    {
        if (_open.Count == 0)
        {
            return;
        }
        var (record, member, isGroup) = _open.Peek();
        if (isGroup)
        {
            if (record is not null && Text(ref json) is { Length: > 0 } uin)
            {
                record.GroupedWith.Add(new Uin(uin.Trim()));
            }
        }
        else if (_field != WrittenQuestionsField.Other)
        {
            var isHeld = record is not null && json.TokenType == JsonTokenType.String && WrittenQuestionsFields.IsText(_field);
            var text = isHeld ? "" : Text(ref json);
            WrittenQuestionsFields.Set(_field, record, member, text, json.TokenType == JsonTokenType.True);
            if (isHeld)
            {
                Hold(ref json, record!);
            }
        }
        _field = WrittenQuestionsField.Other;
    }

    private void Hold(ref Utf8JsonReader json, WrittenQuestionsRecord record)
    {
        try
        {
            record.Hold(_field, ref json, Before + json.TokenStartIndex);
        }
        catch (InvalidOperationException)
        {
            record.Hold(_field, Text(ref json) ?? "");
        }
    }

    private string? Text(ref Utf8JsonReader json)
    {
        if (json.TokenType is not (JsonTokenType.String or JsonTokenType.Number) || !KnownTexts.Fits(ref json))
        {
            return Made(ref json);
        }
        ref var known = ref _known.Place(json.ValueSpan);
        if (!KnownTexts.IsSame(known, json.ValueSpan))
        {
            known = Made(ref json);
        }
        return known;
    }

    private string? Made(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.Number:
                return Encoding.ASCII.GetString(json.ValueSpan);
            case JsonTokenType.String:
                try
                {
                    return json.GetString();
                }
                catch (InvalidOperationException)
                {
                    _repaired++;
                    return JsonRepair.Unescape(TextDecoding.Head(json.ValueSpan));
                }
            default:
                return null;
        }
    }
}
