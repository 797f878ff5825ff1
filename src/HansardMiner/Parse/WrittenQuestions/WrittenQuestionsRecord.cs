using System;
using System.Collections.Generic;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.WrittenQuestions;

/// <summary>The fields of one question as they stand in the source; null where the source has none.</summary>
internal sealed class WrittenQuestionsRecord
{
    /// <summary>The byte of the source at which the question begins; null when not known.</summary>
    public long? Start { get; init; }

    /// <summary>The byte at which its text begins.</summary>
    public long? QuestionAt { get; set; }

    /// <summary>The byte at which the answer's text begins.</summary>
    public long? AnswerAt { get; set; }

    /// <summary>The byte at which the original answer's text begins.</summary>
    public long? OriginalAnswerAt { get; set; }

    /// <summary>How many files are attached to the answer.</summary>
    public int Attachments { get; set; }

    /// <summary>The API's number of the question.</summary>
    public string? Id { get; set; }

    /// <summary>"Commons" or "Lords".</summary>
    public string? House { get; set; }

    /// <summary>The UIN.</summary>
    public string? Uin { get; set; }

    /// <summary>The question.</summary>
    public string? QuestionText { get; set; }

    /// <summary>The answer, as HTML or cut short without markup.</summary>
    public string? AnswerText { get; set; }

    /// <summary>The answer before its correction.</summary>
    public string? OriginalAnswerText { get; set; }

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
    public string? UnreadDay => Array.Find([Tabled, Due, Answered, HoldingAnswered, Corrected], date => !string.IsNullOrWhiteSpace(date) && StatedDay.Of(date) is null);
}
