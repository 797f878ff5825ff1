using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>What a rule sees: the sentence, its numerals and time expressions, and what the sentences before it left. Reused.</summary>
internal sealed class Scene
{
    /// <summary>Where the steps of a claim are written down.</summary>
    public StepWriter Steps { get; } = new();

    /// <summary>The text read.</summary>
    public Reading Reading { get; } = new();

    /// <summary>The numerals of the sentence.</summary>
    public Drafts Drafts { get; } = new();

    /// <summary>The time expressions of the sentence.</summary>
    public List<TimeMention> Times { get; } = [];

    /// <summary>The time expressions that end behind an item, in order.</summary>
    public ReadOnlySpan<TimeMention> TimesFrom(int item)
    {
        var times = CollectionsMarshal.AsSpan(Times);
        var (low, high) = (0, times.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = times[middle].End > item ? (low, middle) : (middle + 1, high);
        }
        return times[low..];
    }

    /// <summary>The day of speech.</summary>
    public DateOnly? Said { get; set; }

    /// <summary>Whether the passage was cut short at <see cref="PassageEnd"/>.</summary>
    public bool IsClipped { get; set; }

    /// <summary>The first code unit of the passage.</summary>
    public int PassageStart { get; set; }

    /// <summary>One past its last code unit.</summary>
    public int PassageEnd { get; set; }

    /// <summary>The period named last in the passage.</summary>
    public TimeMention LastTime;

    /// <summary>The same as seen by the rules for commitments, which read other sentences.</summary>
    public TimeMention LastDeadline;

    /// <summary>The noun counted last, for lists that leave it out.</summary>
    public string? LastCounted { get; set; }

    /// <summary>What the figure before was about, for "it rose to".</summary>
    public string? LastSubject { get; set; }

    /// <summary>The last figure of the sentences before, for "of these".</summary>
    public Draft? LastFigure { get; set; }

    /// <summary>The sentence of <see cref="LastFigure"/>.</summary>
    public int LastSentence { get; set; }

    /// <summary>The sentence at hand.</summary>
    public int Sentence { get; set; }

    /// <summary>The base of the last rate ("per 100,000") and the sentence it stood in.</summary>
    public (string? Unit, int Sentence) LastBase { get; set; }

    /// <summary>The currency named last.</summary>
    public string? LastCurrency { get; set; }

    /// <summary>The source named last, for "the survey also shows".</summary>
    public string? LastSource { get; set; }

    /// <summary>The cues of the sentence; none when not looked for yet.</summary>
    public Cue Cues { get; set; }

    /// <summary>Whether the sentence has a cue.</summary>
    public bool Has(Cue cue)
    {
        if (Cues == Cue.None)
        {
            Cues = Cue.Known;
            for (var i = Reading.Lo; i < Reading.Hi; i++)
            {
                Cues |= Reading[i].Word.Cue;
            }
        }
        return (Cues & cue) != 0;
    }

    /// <summary>Whether the sentence may name a place at all; null when not looked for yet.</summary>
    public bool? MayNamePlace { get; set; }

    /// <summary>The one place the sentence names, (−1, −1) for none; null when not looked for yet.</summary>
    public (int First, int End)? SolePlace { get; set; }

    /// <summary>Whether the sentence may name a source at all; null when not looked for yet.</summary>
    public bool? MayNameSource { get; set; }

    /// <summary>The place the sentence before speaks of; empty for none, null when not looked for yet.</summary>
    public string? TopicPlace { get; set; }

    /// <summary>The source the sentence before reports; empty for none, null when not looked for yet.</summary>
    public string? SourceBefore { get; set; }

    /// <summary>The index of the draft at hand.</summary>
    public int At { get; set; }

    /// <summary>The draft at hand.</summary>
    public Draft Draft => Drafts[At];

    /// <summary>Forgets time expressions that are the years of Acts, names and papers.</summary>
    public void ForgetNames()
    {
        for (var i = 0; i < Drafts.Count && Times.Count > 0; i++)
        {
            var d = Drafts[i];
            if (d.Rejected && d.Reason is not (Claims.RejectReason.Date or Claims.RejectReason.Ordinal or Claims.RejectReason.Rhetorical))
            {
                Forget(d.First, d.End);
            }
        }
    }

    private void Forget(int first, int end)
    {
        for (var i = Times.Count - 1; i >= 0; i--)
        {
            if (Times[i].First <= first && end <= Times[i].End)
            {
                Times.RemoveAt(i);
            }
        }
    }

    /// <summary>Forgets the frequencies between two items.</summary>
    public void ForgetFrequencies(int first, int end)
    {
        for (var i = Times.Count - 1; i >= 0; i--)
        {
            if (Times[i].Form == TimeForm.Each && Times[i].First >= first && Times[i].End <= end)
            {
                Times.RemoveAt(i);
            }
        }
    }

    /// <summary>Keeps the last figure of the sentence for the next one: not one that only names a thing, where there is another, though its place.</summary>
    public void Keep()
    {
        Draft? last = null;
        Draft? own = null;
        for (var i = Drafts.Count - 1; i >= 0 && own is null; i--)
        {
            if (!Drafts[i].Rejected && !Drafts[i].Absorbed)
            {
                last ??= Drafts[i];
                own = Drafts[i].IsAside ? null : Drafts[i];
            }
        }
        if (last is null)
        {
            return;
        }
        own ??= last;
        var kept = LastFigure ?? new Draft();
        kept.Kind = own.Kind;
        (kept.SpanFirst, kept.SpanEnd) = (own.SpanFirst, own.SpanEnd);
        kept.Counted = own.Counted;
        kept.Change = own.Change;
        kept.Status = own.Status;
        kept.Period = own.Period;
        kept.Where = last.Where;
        kept.Source = own.Source;
        LastFigure = kept;
        LastSentence = Sentence;
    }

    /// <summary>Begins a passage.</summary>
    public void Begin(TextPlace place)
    {
        (PassageStart, PassageEnd, Said, IsClipped) = place;
        LastTime = LastDeadline = default;
        LastFigure = null;
        LastBase = default;
        LastCounted = LastSubject = LastCurrency = LastSource = null;
    }
}
