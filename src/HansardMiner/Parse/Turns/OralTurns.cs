using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.Turns;

/// <summary>
/// Tells the turns under an oral question apart: after a question somebody answers, what else that person says answers too, and what others say
/// are supplementaries. A source prints none of this; it follows from the order of the turns and from how the speakers are printed.
/// </summary>
internal static class OralTurns
{
    /// <summary>The turns with their parts told. Turns before the first question, and those of the Chair, of nobody and of several, stay as they are.</summary>
    /// <param name="turns">The turns under one heading, in order.</param>
    /// <param name="isStatement">Whether the source marks the heading as that of a ministerial statement; where it does not, the words with which such a one opens tell.</param>
    public static IReadOnlyList<Contribution> Tell(IReadOnlyList<Contribution> turns, bool isStatement = false)
    {
        var asked = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var answering = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var told = new Contribution[turns.Count];
        var isAwaited = false;
        var hasQuestion = false;
        var opening = Opening(turns);
        var isOral = OpenWithQuestion(turns);
        for (var i = 0; i < turns.Count; i++)
        {
            var turn = turns[i];
            if (isOral && turn.Kind == ContributionKind.Question && turn.Attribution is not null)
            {
                (hasQuestion, isAwaited) = (true, true);
                asked.UnionWith(Names(turn.Attribution));
            }
            else if (hasQuestion && turn is { Kind: ContributionKind.Speech or ContributionKind.Answer, Attribution: { } speaker } && (speaker.Name ?? speaker.Office) is not null)
            {
                var answers = Answers(speaker, asked, answering, isAwaited);
                (answers ? answering : asked).UnionWith(Names(speaker));
                isAwaited = !answers;
                turn = turn with { Kind = answers ? ContributionKind.Answer : ContributionKind.Supplementary };
            }
            else if (i == opening && turn.Kind == ContributionKind.Speech && (isStatement || StatementWords.Open(turn.Text)))
            {
                turn = turn with { Kind = ContributionKind.Statement };
            }
            told[i] = turn;
        }
        return told;
    }

    /// <summary>Whether turns are those of an oral question: the first that anybody but the Chair takes is a question.</summary>
    public static bool OpenWithQuestion(IReadOnlyList<Contribution> turns) => Opening(turns) is >= 0 and var opening && turns[opening].Kind == ContributionKind.Question;

    /// <summary>The first turn that anybody but the Chair takes; -1 when there is none.</summary>
    private static int Opening(IReadOnlyList<Contribution> turns)
    {
        var opening = 0;
        while (opening < turns.Count && (turns[opening].Attribution is null || turns[opening].Kind is ContributionKind.Chair or ContributionKind.Procedure))
        {
            opening++;
        }
        return opening < turns.Count ? opening : -1;
    }

    /// <summary>
    /// Who answered before answers again, and an office answers; who asked before, or is printed with constituency and party but without an office, asks.
    /// Anybody else answers if an answer is awaited.
    /// </summary>
    private static bool Answers(Attribution speaker, HashSet<string> asked, HashSet<string> answering, bool isAwaited)
    {
        var names = Names(speaker).ToList();
        return names.Exists(answering.Contains) || (!names.Exists(asked.Contains)
            && (speaker.Office is not null || (isAwaited && (speaker.Constituency is null || speaker.Party is null))));
    }

    /// <summary>What a speaker may be called again: the source's id, the name, the office, and "Mr. Mason" for "Mr. Roy Mason".</summary>
    private static IEnumerable<string> Names(Attribution speaker)
    {
        if (speaker.PersonId is { } id)
        {
            yield return id;
        }
        if (speaker.Office is { } office)
        {
            yield return office;
        }
        if (speaker.Name is not { } name)
        {
            yield break;
        }
        yield return name;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 2 && PrintedSpeaker.IsHonorific(words[0]))
        {
            yield return $"{words[0]} {words[^1]}";
            yield return string.Join(' ', words[1..]);
        }
    }
}
