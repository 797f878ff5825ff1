using System;
using System.Collections.Generic;
using System.Text.Json;
using HansardMiner.Parse.Json;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.WrittenQuestions;

/// <summary>The fields of one question as they stand in the source; null where the source has none.</summary>
internal sealed class WrittenQuestionsRecord
{
    private HeldText _question;
    private HeldText _answer;
    private HeldText _original;

    /// <summary>The byte of the source at which the question begins; null when not known.</summary>
    public long? Start { get; set; }

    /// <summary>The byte at which its text begins.</summary>
    public long? QuestionAt { get; private set; }

    /// <summary>The byte at which the answer's text begins.</summary>
    public long? AnswerAt { get; private set; }

    /// <summary>The byte at which the original answer's text begins.</summary>
    public long? OriginalAnswerAt { get; private set; }

    /// <summary>How many files are attached to the answer.</summary>
    public int Attachments { get; set; }

    /// <summary>The API's number of the question.</summary>
    public string? Id { get; set; }

    /// <summary>"Commons" or "Lords".</summary>
    public string? House { get; set; }

    /// <summary>The UIN.</summary>
    public string? Uin { get; set; }

    /// <summary>The question.</summary>
    public ReadOnlySpan<char> QuestionText => _question.Text;

    /// <summary>The answer, as HTML or cut short without markup.</summary>
    public ReadOnlySpan<char> AnswerText => _answer.Text;

    /// <summary>The answer before its correction.</summary>
    public ReadOnlySpan<char> OriginalAnswerText => _original.Text;

    /// <summary>The heading.</summary>
    public string? Heading { get; set; }

    /// <summary>The department or body asked.</summary>
    public string? AnsweringBody { get; set; }

    /// <summary>The member who asks.</summary>
    public WrittenQuestionsMember Asking { get; } = new();

    /// <summary>The member who answers.</summary>
    public WrittenQuestionsMember Answering { get; } = new();

    /// <summary>The member who corrects.</summary>
    public WrittenQuestionsMember Correcting { get; } = new();

    /// <summary>The day tabled.</summary>
    public string? Tabled { get; set; }

    /// <summary>The day an answer is due.</summary>
    public string? Due { get; set; }

    /// <summary>The day answered.</summary>
    public string? Answered { get; set; }

    /// <summary>The day of the holding answer.</summary>
    public string? HoldingAnswered { get; set; }

    /// <summary>The day of the correction.</summary>
    public string? Corrected { get; set; }

    /// <summary>Whether the question was withdrawn.</summary>
    public bool IsWithdrawn { get; set; }

    /// <summary>Whether the source calls the answer a holding answer.</summary>
    public bool IsHolding { get; set; }

    /// <summary>Whether the source calls the answer a correction.</summary>
    public bool IsCorrection { get; set; }

    /// <summary>Questions that were given the same answer.</summary>
    public List<Uin> GroupedWith { get; } = [];

    /// <summary>Whether the text of a question was met, or null in its place.</summary>
    public bool IsQuestion { get; set; }

    /// <summary>Whether a field was met that says something of a question: with a UIN that makes one, though its text is missing. An attachment has a UIN alone.</summary>
    public bool IsStated { get; set; }

    /// <summary>Whether a date is stated that cannot be read: "03/04/2025" may be March or April.</summary>
    public string? UnreadDay => Unread(Tabled) ?? Unread(Due) ?? Unread(Answered) ?? Unread(HoldingAnswered) ?? Unread(Corrected);

    /// <summary>Holds one of the texts; throws as the JSON reader does when it is no valid Unicode.</summary>
    /// <param name="field">Which text.</param>
    /// <param name="json">The reader, which stands at it.</param>
    /// <param name="at">The byte of the source at which it begins.</param>
    public void Hold(WrittenQuestionsField field, ref Utf8JsonReader json, long? at)
    {
        switch (field)
        {
            case WrittenQuestionsField.QuestionText:
                QuestionAt = at;
                _question.Hold(ref json);
                break;
            case WrittenQuestionsField.AnswerText:
                AnswerAt = at;
                _answer.Hold(ref json);
                break;
            default:
                OriginalAnswerAt = at;
                _original.Hold(ref json);
                break;
        }
    }

    /// <summary>Holds one of the texts that had to be mended.</summary>
    public void Hold(WrittenQuestionsField field, string text)
    {
        switch (field)
        {
            case WrittenQuestionsField.QuestionText: _question.Hold(text); break;
            case WrittenQuestionsField.AnswerText: _answer.Hold(text); break;
            default: _original.Hold(text); break;
        }
    }

    private static string? Unread(string? date) => !string.IsNullOrWhiteSpace(date) && StatedDay.Of(date) is null ? date : null;

    /// <summary>Forgets everything, so that another question can be taken in its place; the texts' buffers stay for that one.</summary>
    public void Clear()
    {
        (Start, QuestionAt, AnswerAt, OriginalAnswerAt, Attachments) = (null, null, null, null, 0);
        (Id, House, Uin, Heading, AnsweringBody) = (null, null, null, null, null);
        (Tabled, Due, Answered, HoldingAnswered, Corrected) = (null, null, null, null, null);
        (IsWithdrawn, IsHolding, IsCorrection, IsQuestion, IsStated) = (false, false, false, false, false);
        Asking.Clear();
        Answering.Clear();
        Correcting.Clear();
        GroupedWith.Clear();
        _question.Clear();
        _answer.Clear();
        _original.Clear();
    }

    /// <summary>Gives the texts' buffers back.</summary>
    public void Release()
    {
        _question.Release();
        _answer.Release();
        _original.Release();
    }
}
