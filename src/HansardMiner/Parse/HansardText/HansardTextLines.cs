using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardText;

/// <summary>
/// Tells headings, speakers and text apart by their print alone: a speaker is recognised only in a page that has speaker lines, and a
/// bare name only where it stands directly over text or was introduced before.
/// </summary>
internal sealed partial class HansardTextLines
{
    private const int LongestHeading = 120;

    private HansardTextLines(IReadOnlyList<HansardTextLine> all, bool hasSpeakers)
    {
        All = all;
        HasSpeakers = hasSpeakers;
    }

    public IReadOnlyList<HansardTextLine> All { get; }

    public bool HasSpeakers { get; }

    public bool HasText => All.Any(line => line.Part == HansardTextPart.Text);

    public static HansardTextLines Classify(IReadOnlyList<CapturedParagraph> body)
    {
        var isSpeaker = body.Select(p => p.Kind == PassageKind.Paragraph && PrintedSpeaker.IsSpeakerLine(p.Text.TrimEnd(':'))).ToArray();
        var hasSpeakers = SpeakersAreStated(body, isSpeaker);
        var known = hasSpeakers ? KnownNames(body, isSpeaker) : [];
        var lines = new List<HansardTextLine>(body.Count);
        for (var i = 0; i < body.Count; i++)
        {
            var next = i + 1 < body.Count ? body[i + 1] : default;
            var isNamed = hasSpeakers && next.Text is not null &&
                (isSpeaker[i] || known.Contains(body[i].Text) || (PrintedSpeaker.MayBeBareName(body[i].Text) && StandsOverText(next, isSpeaker, i + 1)));
            lines.Add(new HansardTextLine(isNamed ? HansardTextPart.Speaker : Unnamed(body[i], next), body[i]));
        }
        return new HansardTextLines(lines, hasSpeakers);
    }

    /// <summary>Whether a paragraph is printed as a heading: short, no stop at its end, and what follows does not go on in mid-sentence.</summary>
    public static bool MayBeHeading(string text) =>
        text.Length is > 1 and <= LongestHeading && !char.IsLower(text[0]) && text[0] is not ('“' or '"' or '‘' or '(' or '[' or '•' or '|' or '—') &&
        (char.IsLetterOrDigit(text[^1]) || text[^1] is ')' or '”' or '\'' or '’') && PrintedQuestion.Of(text) is null && !SmallLastWord().IsMatch(text) &&
        IsCapitalised(text);

    private static bool IsCapitalised(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var large = words.Where(word => word.Length > 3 || char.IsUpper(word[0])).ToList();
        var capitals = large.Count(word => char.IsUpper(word.TrimStart('(', '“', '‘', '"')[..1].FirstOrDefault('x')) || char.IsDigit(word[0]));
        return words.Length <= 5 ? capitals > 0 : capitals * 2 >= large.Count;
    }

    private static HansardTextPart Unnamed(CapturedParagraph paragraph, CapturedParagraph next)
    {
        if (paragraph.Kind != PassageKind.Paragraph)
        {
            return HansardTextPart.Text;
        }
        if (HansardTextColumn.Of(paragraph.Text) is not null)
        {
            return HansardTextPart.Column;
        }
        if (Procedure().IsMatch(paragraph.Text) || HansardTextDivision.Opens(paragraph.Text))
        {
            return HansardTextPart.Procedure;
        }
        var goesOn = next.Text is null || next.Text.Length == 0 || (char.IsLower(next.Text[0]) && !Asked().IsMatch(next.Text)) || next.Text[0] is '“' or '"';
        return MayBeHeading(paragraph.Text) && !goesOn ? HansardTextPart.Heading : HansardTextPart.Text;
    }

    private static bool SpeakersAreStated(IReadOnlyList<CapturedParagraph> body, bool[] isSpeaker)
    {
        var firstText = Enumerable.Range(0, body.Count).FirstOrDefault(
            i => !isSpeaker[i] && Unnamed(body[i], i + 1 < body.Count ? body[i + 1] : default) == HansardTextPart.Text, -1);
        return (firstText > 0 && isSpeaker[firstText - 1]) || isSpeaker.Count(is_ => is_) >= 3;
    }

    private static HashSet<string> KnownNames(IReadOnlyList<CapturedParagraph> body, bool[] isSpeaker)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < body.Count; i++)
        {
            if (isSpeaker[i] && PrintedSpeaker.Parse(body[i].Text).Name is { } name)
            {
                known.Add(name);
                known.Add(name[(name.LastIndexOf(' ') + 1)..]);
            }
        }
        return known;
    }

    private static bool StandsOverText(CapturedParagraph next, bool[] isSpeaker, int at) =>
        !isSpeaker[at] && Unnamed(next, new CapturedParagraph(0, "X", PassageKind.Paragraph, 0)) == HansardTextPart.Text;

    // [Mrs Linda Riordan in the Chair] · The Secretary of State was asked— · rose— · 2.37 pm · 15:49:00 · Asked by
    [GeneratedRegex(@"^\[[^\]]*\]\.?$|\b(?:was|were) asked\s*[—–-]+$|^rose\s*[—–-]+$|^\d{1,2}[.:]\d{2} ?[ap]\.?m\.?$|^\d{2}:\d{2}(?::\d{2})?$|^(?:[Aa]sked|[Mm]oved|[Tt]abled) [Bb]y:?$|^Question (?:accordingly |again )?(?:put|proposed|agreed to)\b.{0,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex Procedure();

    // asked the Minister of Education …
    [GeneratedRegex("^asked (?:the|Mr|Her|His)\\b", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    // … removing the cap is: a line that goes on after a quotation
    [GeneratedRegex(@"\b(?:is|are|was|were|has|have|had|that|the|a|an|of|to|for|and|or|in|by|with|said|says|as|at|be|not)$", RegexOptions.CultureInvariant)]
    private static partial Regex SmallLastWord();
}
