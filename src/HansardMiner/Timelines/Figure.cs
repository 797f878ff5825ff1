using HansardMiner.Query;
using HansardMiner.Timelines.Arithmetic;

namespace HansardMiner.Timelines;

/// <summary>One figure on its way into a timeline, with everything that is worked out of it once.</summary>
/// <param name="Utterance">The time it was given, with every place it is printed at.</param>
/// <param name="Definition">What it counts.</param>
/// <param name="Key">The key of its definition.</param>
/// <param name="Subject">What its sentence is about.</param>
/// <param name="Sentence">Its sentence.</param>
internal sealed record Figure(Utterance Utterance, Definition Definition, string Key, Subject Subject, SentenceWords Sentence)
{
    private PrintedNumber? _number;

    /// <summary>The first place it is printed at.</summary>
    public ClaimHit Hit => Utterance.First;

    /// <summary>Its number.</summary>
    public decimal Value => Hit.Claim.Quantity.Value;

    /// <summary>Its number, as it may have been rounded.</summary>
    public PrintedNumber Number => _number ??= PrintedNumber.Of(Hit.Claim.Quantity, Hit.Claim.Kind, Hit.Words);

    /// <summary>Where its words begin in its sentence.</summary>
    public int Start => Hit.Claim.Span.Start - Hit.Claim.Sentence.Start;

    /// <summary>One past where its words end in its sentence.</summary>
    public int End => Hit.Claim.Span.End - Hit.Claim.Sentence.Start;

    /// <summary>Whether its words stand in a sentence, and not in a table.</summary>
    public bool IsProse => Hit.Claim.HeaderPath is null && Start >= 0 && End <= Hit.Quotation.Length && Start < End;
}
