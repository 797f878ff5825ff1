using System.Linq;

namespace HansardMiner.Benchmarks.Generated;

/// <summary>Who speaks in the generated documents: those who speak in the real ones, as often as there, with parties and numbers given out at random for good.</summary>
internal sealed class Cast(RealDocuments real)
{
    // about as the Commons were between 2010 and 2024
    private static readonly (string Party, int Share)[] _parties =
        [("Conservative", 48), ("Labour", 36), ("Scottish National Party", 6), ("Liberal Democrat", 5), ("Democratic Unionist Party", 2), ("Independent", 2), ("Plaid Cymru", 1)];


    /// <summary>Any member, those who speak often oftener; -1 when nobody is named.</summary>
    public int Member(Dice dice) => real.Named.Count == 0 ? -1 : real.Named[dice.Below(real.Named.Count)];

    /// <summary>Who answers for a department in a year: the same for three years.</summary>
    public int Answering(int department, int year) => real.Named.Count == 0 ? -1
        : real.Named[new Dice((ulong)(department * 1000 + year / 3)).Below(real.Named.Count)];

    /// <summary>The speaker.</summary>
    public RealSpeaker this[int speaker] => real.Speakers[speaker];

    /// <summary>A member's party.</summary>
    public static string Party(int speaker)
    {
        var left = new Dice((ulong)speaker).Below(_parties.Sum(p => p.Share));
        return _parties.First(p => (left -= p.Share) < 0).Party;
    }

    /// <summary>A member's number.</summary>
    public static int Number(int speaker) => 1000 + speaker;
}
