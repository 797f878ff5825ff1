using HansardMiner.Claims;
using HansardMiner.Figures;

namespace HansardMiner.Extract.Mentions;

/// <summary>A numeric expression on its way to a claim or a rejection. Reused from passage to passage.</summary>
internal sealed class Draft
{
    public int First;
    public int End;
    public int SpanFirst;
    public int SpanEnd;
    public decimal Value;
    public decimal? High;
    public Bound Bound;
    public NumeralForm Form;
    public decimal Scale;
    public bool Grouped;
    public bool TooLong;
    public string? Currency;
    public string? Unit;
    public ClaimKind Kind;
    public string? Rule;
    public bool Rejected;
    public bool Absorbed;
    public RejectReason Reason;
    public int CountedFirst;
    public int CountedEnd;
    public string? Counted;
    public Change? Change;
    public Period? Period;
    public string? Where;
    public string? Source;
    public ClaimStatus Status;
    public int UnitEnd;
    public string? Steps;

    /// <summary>Where the list of numbers in which it stands ends; −1 when nobody asked yet.</summary>
    public int ListEnd;

    /// <summary>Whether it only names a thing already known or a limit of what another figure counts; what follows does not continue it.</summary>
    public bool IsAside;

    /// <summary>Other figures it is tied to; null when there are none.</summary>
    public System.Collections.Generic.List<ClaimLink>? Links;

    /// <summary>Whether a rule has settled what it is.</summary>
    public bool Settled => Rejected || Rule is not null;

    /// <summary>Begins a new draft over a range of items.</summary>
    public void Reset(int first, int end, decimal value, NumeralForm form)
    {
        First = SpanFirst = first;
        End = SpanEnd = UnitEnd = end;
        Value = value;
        High = null;
        Bound = Bound.Exact;
        Form = form;
        Scale = 1;
        Grouped = TooLong = Rejected = Absorbed = IsAside = false;
        Currency = Unit = Rule = Counted = Where = Source = Steps = null;
        Kind = ClaimKind.Count;
        CountedFirst = CountedEnd = ListEnd = -1;
        Change = null;
        Links = null;
        Period = null;
        Status = ClaimStatus.Fact;
    }

    /// <summary>Turns the draft into a rejection.</summary>
    public bool Reject(RejectReason reason, string rule)
    {
        Rejected = true;
        Reason = reason;
        Rule = rule;
        return true;
    }
}
