using HansardMiner.Claims;
using HansardMiner.Extract.Mentions;

namespace HansardMiner.Extract.Rules;

/// <summary>The place that the sentence before speaks of.</summary>
internal static partial class Carrying
{
    /// <summary>Gives a figure without a place the one place that its sentence or the sentence before speaks of.</summary>
    public static void Place(Scene s)
    {
        var d = s.Draft;
        if (d.Where is not null || d.IsAside || d.Kind is ClaimKind.Age or ClaimKind.Duration or ClaimKind.Measure or ClaimKind.Multiplier || d.Kind == ClaimKind.Money && IsByBody(s.Reading) || s.Sentence == 0)
        {
            return;
        }
        s.TopicPlace ??= Topic(s);
        d.Where = s.TopicPlace.Length > 0 ? s.TopicPlace : null;
    }

    // "The Treasury allocated": somebody else comes in
    private static bool IsByBody(Reading r) => r.Is(r.Lo, "the") && r.IsCapital(r.Lo + 1) && !r.IsCapital(r.Lo + 2);

    private static string Topic(Scene s)
    {
        var r = s.Reading;
        for (var i = r.Lo; i < r.Hi; i++)
        {
            if (Places.Name(r, i, out _))
            {
                return "";
            }
        }
        var found = "";
        for (var back = s.Sentence - 1; back >= 0 && back >= s.Sentence - 1 && found.Length == 0; back--)
        {
            r.Enter(back);
            Tagger.Run(r);
            for (var i = r.Lo; i < r.Hi; i++)
            {
                if (Places.Name(r, i, out var end))
                {
                    if (found.Length > 0)
                    {
                        found = "";
                        break;
                    }
                    var first = Places.Phrase(r, i - 1, out var phraseEnd) && phraseEnd == end ? i - 1 : Places.Phrase(r, i - 2, out phraseEnd) && phraseEnd == end ? i - 2 : i;
                    found = first < i && !(r.At(first) is "outside" or "from" or "for" or "to") ? r.Letters(first, end).ToString() : "";
                    i = end;
                    if (first == i) break;
                }
            }
        }
        r.Enter(s.Sentence);
        return found;
    }
}
