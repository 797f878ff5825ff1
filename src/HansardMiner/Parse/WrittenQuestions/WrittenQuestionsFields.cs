using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace HansardMiner.Parse.WrittenQuestions;

/// <summary>The names of the fields, and where their values go.</summary>
internal static class WrittenQuestionsFields
{
    private static readonly (byte[] Name, WrittenQuestionsField Field)[][] _byLength = ByLength();

    /// <summary>The field whose name stands at <paramref name="json"/>.</summary>
    public static WrittenQuestionsField Of(ref Utf8JsonReader json)
    {
        if (json.ValueIsEscaped)
        {
            return OfEscaped(ref json);
        }
        var words = json.ValueSpan;
        if (words.Length >= _byLength.Length)
        {
            return WrittenQuestionsField.Other;
        }
        foreach (var (name, field) in _byLength[words.Length])
        {
            if (words.SequenceEqual(name))
            {
                return field;
            }
        }
        return WrittenQuestionsField.Other;
    }

    /// <summary>Sets one field of a question or of one of its members.</summary>
    public static void Set(WrittenQuestionsField field, WrittenQuestionsRecord? record, WrittenQuestionsMember? member, string? text, bool isTrue)
    {
        if (member is not null)
        {
            Set(field, member, text);
        }
        if (record is null)
        {
            return;
        }
        record.IsQuestion |= field is WrittenQuestionsField.QuestionText;
        record.IsStated |= text is not null && field is WrittenQuestionsField.House or WrittenQuestionsField.DateTabled or WrittenQuestionsField.AnswerText
            or WrittenQuestionsField.AnsweringBodyName or WrittenQuestionsField.DateAnswered;
        switch (field)
        {
            case WrittenQuestionsField.Id: record.Id = text; break;
            case WrittenQuestionsField.House: record.House = text; break;
            case WrittenQuestionsField.Uin: record.Uin = text; break;
            case WrittenQuestionsField.Heading: record.Heading = text; break;
            case WrittenQuestionsField.AnsweringBodyName: record.AnsweringBody = text; break;
            case WrittenQuestionsField.DateTabled: record.Tabled = text; break;
            case WrittenQuestionsField.DateForAnswer: record.Due = text; break;
            case WrittenQuestionsField.DateAnswered: record.Answered = text; break;
            case WrittenQuestionsField.DateHoldingAnswer: record.HoldingAnswered = text; break;
            case WrittenQuestionsField.DateAnswerCorrected: record.Corrected = text; break;
            case WrittenQuestionsField.AttachmentCount: record.Attachments = int.TryParse(text, CultureInfo.InvariantCulture, out var count) ? Math.Max(0, count) : 0; break;
            case WrittenQuestionsField.IsWithdrawn: record.IsWithdrawn = isTrue; break;
            case WrittenQuestionsField.AnswerIsHolding: record.IsHolding = isTrue; break;
            case WrittenQuestionsField.AnswerIsCorrection: record.IsCorrection = isTrue; break;
            case WrittenQuestionsField.AskingMemberId: record.Asking.Id = text; break;
            case WrittenQuestionsField.AnsweringMemberId: record.Answering.Id = text; break;
            case WrittenQuestionsField.CorrectingMemberId: record.Correcting.Id = text; break;
        }
    }

    private static void Set(WrittenQuestionsField field, WrittenQuestionsMember member, string? text)
    {
        switch (field)
        {
            case WrittenQuestionsField.Id: member.Id = text; break;
            case WrittenQuestionsField.Name: member.Name = text; break;
            case WrittenQuestionsField.Party: member.Party = text; break;
            case WrittenQuestionsField.MemberFrom: member.Constituency = text; break;
        }
    }

    /// <summary>Whether the field is one of the texts, which are long.</summary>
    public static bool IsText(WrittenQuestionsField field) =>
        field is WrittenQuestionsField.QuestionText or WrittenQuestionsField.AnswerText or WrittenQuestionsField.OriginalAnswerText;

    private static WrittenQuestionsField OfEscaped(ref Utf8JsonReader json)
    {
        foreach (var (name, field) in _byLength.SelectMany(names => names))
        {
            if (json.ValueTextEquals(name))
            {
                return field;
            }
        }
        return WrittenQuestionsField.Other;
    }

    private static (byte[] Name, WrittenQuestionsField Field)[][] ByLength()
    {
        var names = Array.ConvertAll(
            Array.FindAll(Enum.GetValues<WrittenQuestionsField>(), f => f != WrittenQuestionsField.Other),
            f => (Name: Encoding.UTF8.GetBytes(char.ToLowerInvariant(f.ToString()[0]) + f.ToString()[1..]), Field: f));
        return [.. Enumerable.Range(0, names.Max(n => n.Name.Length) + 1).Select(length => Array.FindAll(names, n => n.Name.Length == length))];
    }
}
