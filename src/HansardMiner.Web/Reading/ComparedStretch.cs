using System.Collections.Generic;
using HansardMiner.Text;

namespace HansardMiner.Web.Reading;

/// <summary>A stretch of a text that is compared with another one.</summary>
/// <param name="Words">Its words.</param>
/// <param name="IsChanged">Whether the other text has others in their place.</param>
public sealed record ComparedStretch(string Words, bool IsChanged)
{
    /// <summary>What stays around a change where the rest of a long text is left out.</summary>
    private const int Kept = 220;

    /// <summary>The stretches of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="changes">Where it differs, in order.</param>
    /// <param name="isShort">Whether long stretches that do not differ are left out but for their ends.</param>
    internal static IReadOnlyList<ComparedStretch> Of(string text, IEnumerable<TextSpan> changes, bool isShort)
    {
        var stretches = new List<ComparedStretch>();
        var at = 0;
        foreach (var change in changes)
        {
            Same(at, change.Start);
            if (!change.IsEmpty)
            {
                stretches.Add(new ComparedStretch(change.Of(text), true));
            }
            at = change.End;
        }
        Same(at, text.Length);
        return stretches;

        void Same(int from, int to)
        {
            if (to <= from)
            {
                return;
            }
            var words = text[from..to];
            stretches.Add(new ComparedStretch(isShort && words.Length > 3 * Kept ? $"{words[..Kept]} […] {words[^Kept..]}" : words, false));
        }
    }
}
