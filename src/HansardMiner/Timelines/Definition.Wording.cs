using System;
using System.Linq;
using HansardMiner.Claims;

namespace HansardMiner.Timelines;

/// <content>The definition in words.</content>
public sealed partial record Definition
{
    /// <summary>The definition in a few words: "cases prosecuted", "rise in level of prosecutions".</summary>
    public string Title
    {
        get
        {
            var what = Counted ?? "(what is counted is not stated)";
            var act = Act is not null && !Says(what, Act) ? " " + Act.Label : "";
            var text = (Change, Kind) switch
            {
                (Claims.Change.Rise, _) => "rise in " + what + act,
                (Claims.Change.Fall, _) => "fall in " + what + act,
                (_, ClaimKind.Percent or ClaimKind.Ratio) => "share of " + what + act,
                (_, ClaimKind.Multiplier) => "multiple of " + what + act,
                (_, ClaimKind.Duration) => "time: " + what + act,
                (_, ClaimKind.Age) => "age: " + what + act,
                _ => what + act,
            };
            var details = new[] { Unit is { Symbol: not ("%" or "pp" or "GBP" or "USD" or "EUR") } unit ? unit.Symbol : null, Law, Within is { Length: > 0 } ? Within : null, Where, IsAddition ? "on top" : null, Per, IsSurvey ? "survey" : null, IsRunningTotal ? "running total" : null, Mood }.OfType<string>();
            return string.Join(" · ", details.Prepend(text));
        }
    }

    private string? Mood => Status switch
    {
        ClaimStatus.Plan => "planned",
        ClaimStatus.Request => "asked for",
        ClaimStatus.Hypothetical => "supposed",
        ClaimStatus.Denied => "denied",
        _ => null,
    };

    /// <summary>Whether the noun already says the act: "charges charged" is said once.</summary>
    private static bool Says(string counted, Act act) => Stem.Words(counted).Any(c => Stem.Words(act.Name)
        .Any(a => Math.Min(c.Word.Length, a.Word.Length) >= 5 && string.CompareOrdinal(c.Word, 0, a.Word, 0, 5) == 0));

    private string KindWord => Kind switch
    {
        ClaimKind.Money => "a sum of money",
        ClaimKind.Percent => "a percentage",
        ClaimKind.Points => "a difference in percentage points",
        ClaimKind.Ratio => "a ratio",
        ClaimKind.Multiplier => "a multiple",
        ClaimKind.Duration => "a length of time",
        ClaimKind.Age => "an age",
        ClaimKind.Measure => "a measure",
        ClaimKind.Rate => "a rate",
        _ => "a count",
    };

    private string ChangeWord => Change switch
    {
        Claims.Change.Rise => "a rise",
        Claims.Change.Fall => "a fall",
        _ => "a level",
    };
}
