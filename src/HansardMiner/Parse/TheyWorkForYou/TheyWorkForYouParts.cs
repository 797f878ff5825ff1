using System;
using System.Collections.Generic;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.TheyWorkForYou;

/// <summary>
/// What part each turn plays in a document. Files since 2020 say it; in older ones the order under a numbered oral question shows it: who asks, who answers first
/// (a minister for the rest of the department's questions), and who else comes in between. What neither shows stays a speech.
/// </summary>
internal sealed class TheyWorkForYouParts
{
    /// <summary>"My Lords—" and "Order, order" are no supplementary questions.</summary>
    private const int ShortestQuestion = 40;

    private readonly HashSet<string> _ministers = new(StringComparer.Ordinal);

    /// <summary>Another department's questions begin.</summary>
    public void BeginDepartment() => _ministers.Clear();

    /// <summary>The parts of the turns, in order.</summary>
    /// <param name="turns">The turns of one document and their texts.</param>
    /// <param name="isOral">Whether the document is an oral question.</param>
    /// <param name="isStatement">Whether it is a written statement.</param>
    public ContributionKind[] Of(IReadOnlyList<(TheyWorkForYouTurn Turn, string Text)> turns, bool isOral, bool isStatement)
    {
        var kinds = new ContributionKind[turns.Count];
        var (isAsked, isAnswered, isOpen) = (false, false, false);
        string? last = null;
        for (var i = 0; i < turns.Count; i++)
        {
            var (turn, text) = turns[i];
            kinds[i] = turn.ShownKind ?? (isStatement ? ContributionKind.Statement
                : isOral ? Oral(turn, text)
                : OralQuestionWords.Open(text) ? ContributionKind.Question : ContributionKind.Speech);
            kinds[i] = kinds[i] == ContributionKind.Speech && OralQuestionWords.Open(text) ? ContributionKind.Question : kinds[i];
        }
        return kinds;

        ContributionKind Oral(TheyWorkForYouTurn turn, string text)
        {
            if (turn.Speaker is not { } speaker || (turn.PersonId is null && turn.Attribution is { Name: null, Office: null }))
            {
                return ContributionKind.Speech;
            }
            if (Asks(turn, text, isAsked))
            {
                (isAsked, isAnswered, isOpen, last) = (true, false, true, speaker);
                return ContributionKind.Question;
            }
            if (!isAsked)
            {
                return ContributionKind.Speech;
            }
            if (_ministers.Contains(speaker) || turn.Attribution?.Office is not null || (!isAnswered && speaker != last))
            {
                _ministers.Add(speaker);
                (isAnswered, isOpen) = (true, false);
                return ContributionKind.Answer;
            }
            if (isAnswered && (text.Contains('?', StringComparison.Ordinal) || ((!isOpen || speaker == last) && text.Length > ShortestQuestion)))
            {
                (isOpen, last) = (true, speaker);
                return ContributionKind.Supplementary;
            }
            return ContributionKind.Speech;
        }
    }

    private static bool Asks(TheyWorkForYouTurn turn, string text, bool isAsked) =>
        turn.IsNumbered || OralQuestionWords.Open(text) || OralQuestionWords.Number(text) is not null
        || (turn.Uins.Count > 0 && (!isAsked || OralQuestionWords.Interrogates(text)));
}
