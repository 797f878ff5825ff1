using System.Linq;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Parse.Turns;

/// <summary>Puts together what a page or column break has cut in mid-sentence.</summary>
internal static class ContinuedTurn
{
    /// <summary>Whether a text goes on with the last sentence of a turn: the turn does not end as sentences end, and the text does not begin as they begin.</summary>
    public static bool Goes(Contribution turn, TakenText rest) =>
        turn.Passages is [.., { Kind: PassageKind.Paragraph }] && rest.Passages is [{ Kind: PassageKind.Paragraph }, ..] && char.IsLower(rest.Text[0])
        && (char.IsLetterOrDigit(turn.Text[^1]) || turn.Text[^1] is ',' or ';' or '-');

    /// <summary>The turn with the rest: its last passage and the first one of the rest are one.</summary>
    public static Contribution Of(Contribution turn, TakenText rest)
    {
        var whole = new TakenText(turn.Text, turn.Passages, turn.ColumnChanges, turn.Tables).Then(rest, " ");
        var seam = turn.Passages.Count - 1;
        var joined = whole.Passages[seam] with { Span = new TextSpan(whole.Passages[seam].Span.Start, whole.Passages[seam + 1].Span.End) };
        return turn with
        {
            Text = whole.Text, Passages = [.. whole.Passages.Take(seam), joined, .. whole.Passages.Skip(seam + 2)], ColumnChanges = whole.Columns, Tables = whole.Tables,
        };
    }
}
