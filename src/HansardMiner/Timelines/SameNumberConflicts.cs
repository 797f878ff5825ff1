using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Timelines.Arithmetic;

namespace HansardMiner.Timelines;

/// <summary>One number said in two ways. That two figures are equal is chance more often than not, so their words must tie them.</summary>
internal static class SameNumberConflicts
{
    /// <summary>One states it, the other denies it of the same thing.</summary>
    public static Conflict? Denied(Figure left, Figure right, FigureSheet sheet)
    {
        if ((left.Definition.Status == ClaimStatus.Denied) == (right.Definition.Status == ClaimStatus.Denied) || !SameNumberTies.AreOneUnit(left, right)
            || !SameNumberTies.CountTheSame(left, right) || !(SameNumberTies.AreOneDocument(left, right) || SameNumberTies.IsExactNumber(left)))
        {
            return null;
        }
        var denied = left.Definition.Status == ClaimStatus.Denied ? left : right;
        var stated = ReferenceEquals(denied, left) ? right : left;
        return Of(ConflictKind.Denied, left, right, $"{SameNumberTies.Words(stated)} is stated, and denied with {SameNumberTies.Words(denied)}");
    }

    /// <summary>A rise or fall in one place, a level in another.</summary>
    public static Conflict? LevelSaidAsChange(Figure left, Figure right, FigureSheet sheet)
    {
        if ((left.Definition.Change is null) == (right.Definition.Change is null) || !SameNumberTies.AreOneUnit(left, right) || !SameNumberTies.AreFacts(left, right))
        {
            return null;
        }
        var isTied = SameNumberTies.AreOneDocument(left, right)
            ? SameNumberTies.IsRepeated(right) || SameNumberTies.CountTheSame(left, right)
            : SameNumberTies.IsExactNumber(left) && SameNumberTies.CountTheSame(left, right) && SameNumberTies.AreOneTime(left, right);
        if (!isTied || left.Hit.Claim.Sentence == right.Hit.Claim.Sentence && left.Hit.Contribution == right.Hit.Contribution)
        {
            return null;
        }
        var (change, level) = left.Definition.Change is not null ? (left, right) : (right, left);
        return Of(ConflictKind.LevelSaidAsChange, left, right,
            $"{SameNumberTies.Words(change)} is a {(change.Definition.Change == Change.Rise ? "rise" : "fall")}, {SameNumberTies.Words(level)} a level");
    }

    /// <summary>The same number of other things: cases prosecuted, offences charged.</summary>
    public static Conflict? OtherDefinition(Figure left, Figure right, FigureSheet sheet)
    {
        if (!SameNumberTies.AreOneUnit(left, right) || !SameNumberTies.AreFacts(left, right) || left.Definition.Change != right.Definition.Change || sheet.AreOneSeries(left, right)
            || left.Definition.Counted is null || right.Definition.Counted is null
            || (SameNumberTies.IsOneThing(left, right) && (!SameNumberTies.AreOtherActs(left, right) || left.Definition.Kind is not (ClaimKind.Count or ClaimKind.Money))))
        {
            return null;
        }
        return SameNumberTies.AreTied(left, right)
            ? Of(ConflictKind.OtherDefinition, left, right, $"{Numbers.Text(left.Value, 2)} counts {left.Definition.Title} in {SameNumberTies.Words(left)}, {right.Definition.Title} in {SameNumberTies.Words(right)}")
            : null;
    }

    /// <summary>"More than" became "about".</summary>
    public static Conflict? OtherBound(Figure left, Figure right, FigureSheet sheet)
    {
        var (a, b) = (left.Hit.Claim.Quantity.Bound, right.Hit.Claim.Quantity.Bound);
        if (a == b || a is Bound.Range || b is Bound.Range || !SameNumberTies.AreOneUnit(left, right) || !SameNumberTies.AreFacts(left, right))
        {
            return null;
        }
        var countsTheSame = SameNumberTies.CountTheSame(left, right) && left.Definition.Act == right.Definition.Act && left.Definition.Change == right.Definition.Change;
        return (countsTheSame && (SameNumberTies.AreOneDocument(left, right) || SameNumberTies.IsExactNumber(left)) && SameNumberTies.AreOneTime(left, right)) || SameNumberTies.IsRepetition(left, right)
            ? Of(ConflictKind.OtherBound, left, right, $"{SameNumberTies.Words(left)} is {Name(a)}, {SameNumberTies.Words(right)} {Name(b)}")
            : null;
    }

    /// <summary>The same number of the same thing, for times that have no day in common.</summary>
    public static Conflict? OtherDate(Figure left, Figure right, FigureSheet sheet)
    {
        if (!SameNumberTies.AreOneUnit(left, right) || !SameNumberTies.AreFacts(left, right) || !SameNumberTies.IsExactNumber(left) || left.Definition.Counted is null
            || left.Definition.IsRunningTotal || right.Definition.IsRunningTotal || !SameNumberTies.CountTheSame(left, right) || left.Definition.Act != right.Definition.Act
            || left.Definition.Change != right.Definition.Change || Place.Of(left.Definition.Where) != Place.Of(right.Definition.Where)
            || left.Hit.Contribution == right.Hit.Contribution || !left.Subject.IsLike(right.Subject))
        {
            return null;
        }
        return (left.Hit.Claim.Period, right.Hit.Claim.Period) is ({ From: { } a, To: { } b }, { From: { } c, To: { } d }) && (b < c || d < a)
            ? Of(ConflictKind.OtherDate, left, right, $"{SameNumberTies.Words(left)} is for “{left.Hit.Claim.Period!.Words}”, {SameNumberTies.Words(right)} for “{right.Hit.Claim.Period!.Words}”")
            : null;
    }

    private static Conflict Of(ConflictKind kind, Figure left, Figure right, string why) => new(kind, [left.Hit, right.Hit], why);

    private static string Name(Bound bound) => bound switch
    {
        Bound.About => "an approximation",
        Bound.Over => "a lower bound",
        Bound.Under => "an upper bound",
        _ => "an exact figure",
    };
}
