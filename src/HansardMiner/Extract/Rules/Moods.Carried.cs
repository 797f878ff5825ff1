using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>A mood that goes on: over a list, an apposition, a sentence without a verb.</summary>
internal static partial class Moods
{
    /// <summary>Gives the draft at hand the mood of the figure before it in the sentence, in a list or an apposition: "40 huts, 12 boats", "40 huts—a tenth of them—".</summary>
    public static void CarryInSentence(Scene s, Draft last)
    {
        var d = s.Draft;
        var r = s.Reading;
        if (d.Status != ClaimStatus.Fact || last.Status == ClaimStatus.Fact || Stands(s) is not null || Clauses.HasVerb(r, last.SpanEnd, d.SpanFirst))
        {
            return;
        }
        var listed = last.Kind == d.Kind && (r.IsMark(last.SpanEnd, ',') || r.At(d.SpanFirst - 1) is "and" or "or");
        if (listed || IsApposed(r, last.SpanEnd, d.SpanFirst) || !Clauses.HasVerb(r, r.Lo, r.Hi))
        {
            d.Status = last.Status;
        }
    }

    /// <summary>Gives the draft at hand the mood of the sentence before where it speaks on of the same: "Of these, 12 …", "That is …", a sentence without a verb.</summary>
    public static void CarryOver(Scene s, Draft before, bool refers)
    {
        var d = s.Draft;
        if (d.Status == ClaimStatus.Fact && before.Status != ClaimStatus.Fact && (refers || s.Reading.Is(s.Draft.SpanFirst - 1, "about") && s.Reading.Is(s.Draft.SpanFirst - 2, "talking") || !Clauses.HasVerb(s.Reading, s.Reading.Lo, s.Reading.Hi)) && Stands(s) is null)
        {
            d.Status = before.Status;
        }
    }

    // "46 days—more than two months—", "£12 million (or 5 per cent.)", "40 huts—in other words, a tenth"
    private static bool IsApposed(Reading r, int first, int end)
    {
        for (var i = end - 1; i >= first && i > end - 6; i--)
        {
            if (IsDash(r, i) || r.IsMark(i, '('))
            {
                return true;
            }
        }
        return false;
    }
}
