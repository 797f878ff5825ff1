namespace HansardMiner.Parse.WrittenQuestions;

/// <summary>The fields of a question that are read.</summary>
internal enum WrittenQuestionsField
{
    /// <summary>Any other field.</summary>
    Other,

    /// <summary>The API's number.</summary>
    Id,

    /// <summary>The House.</summary>
    House,

    /// <summary>The UIN.</summary>
    Uin,

    /// <summary>The question.</summary>
    QuestionText,

    /// <summary>The answer.</summary>
    AnswerText,

    /// <summary>The answer before its correction.</summary>
    OriginalAnswerText,

    /// <summary>The heading.</summary>
    Heading,

    /// <summary>The department.</summary>
    AnsweringBodyName,

    /// <summary>The day tabled.</summary>
    DateTabled,

    /// <summary>The day due.</summary>
    DateForAnswer,

    /// <summary>The day answered.</summary>
    DateAnswered,

    /// <summary>The day of the holding answer.</summary>
    DateHoldingAnswer,

    /// <summary>The day of the correction.</summary>
    DateAnswerCorrected,

    /// <summary>Withdrawn.</summary>
    IsWithdrawn,

    /// <summary>A holding answer.</summary>
    AnswerIsHolding,

    /// <summary>A correction.</summary>
    AnswerIsCorrection,

    /// <summary>The member who asks, by number.</summary>
    AskingMemberId,

    /// <summary>The member who answers, by number.</summary>
    AnsweringMemberId,

    /// <summary>The member who corrects, by number.</summary>
    CorrectingMemberId,

    /// <summary>The member who asks, expanded.</summary>
    AskingMember,

    /// <summary>The member who answers, expanded.</summary>
    AnsweringMember,

    /// <summary>The member who corrects, expanded.</summary>
    CorrectingMember,

    /// <summary>UINs with the same answer.</summary>
    GroupedQuestions,

    /// <summary>A member's name.</summary>
    Name,

    /// <summary>A member's party.</summary>
    Party,

    /// <summary>A member's constituency.</summary>
    MemberFrom,

    /// <summary>How many files are attached.</summary>
    AttachmentCount,
}
