using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace HansardMiner.Tests.Shared;

/// <summary>Texts made to be dear to read, and ordinary ones to measure them against; all invented, the same in every run.</summary>
internal static class HostileTexts
{
    // as many figures and other numbers as debates and answers have: a figure in 900 letters, another number in 330
    private static readonly string[] Ordinary =
    [
        "I am grateful to my hon. Friend for the way in which she has put the case for the ferry, and I know how much the people of the islands care about it.",
        "The Department keeps the matter under review, and officials have met the harbour board, the council and those who speak for the fishing fleet to hear what they think should be done.",
        "We have always said that the work of lighthouse keepers should be valued, that those who do it should be properly trained, and that nobody should be asked to do it alone.",
        "It is for each local authority to decide how its own library service is best run, taking account of what the people who use it have said and of the money that there is.",
        "In 2013 there were 438 herons on the estuary, which is why the wardens asked for help with the hides.",
        "May I press the Minister on that point, because the answer that was given to the other place does not seem to be quite the same as the one that we have just heard?",
        "The guidance was last revised in March 2012, and section 14 of the Harbours Act 1964 continues to apply to the older piers.",
        "Those are serious matters, and I would not wish the House to think that they have been passed over or that anybody in the service takes them lightly.",
        "Let me say something about orchards, because so much of what has been said in the debate has been about barns, and the two do not go together as easily as some Members suppose.",
        "The review will report to Ministers in the spring, and its findings will be placed in the Library so that all who took part in it can see what came of their evidence.",
        "My Lords, the noble Earl is right to say that kites are flown more safely than they were, although there is always more to be done in schools and clubs.",
        "The grant of £3 million was paid to the trust in full, and the trust has told us how it was used.",
        "We do not hold that information centrally, and it could be obtained only at disproportionate cost by writing to every club and ferry company in the country.",
        "I have listened with care to what has been said on both sides, and I hope that the hon. Gentleman will accept that the amendment is not needed.",
        "The keeper must be told what is proposed, must be given time to answer, and must be heard by somebody who had no part in the first decision.",
        "On the second point, the Bill does what the committee asked for, no more and no less, and I commend the clause to the House.",
    ];

    /// <summary>Prose as it is spoken and written, of at least so many letters, in paragraphs.</summary>
    public static IReadOnlyList<string> Paragraphs(int length) => Paragraphs(Ordinary, length);

    /// <summary>The sentences of the same prose that hold a number, and no others, of at least so many letters.</summary>
    public static IReadOnlyList<string> ParagraphsWithNumbers(int length) => Paragraphs([.. Ordinary.Where(s => s.Any(char.IsAsciiDigit))], length);

    private static List<string> Paragraphs(string[] sentences, int length)
    {
        var random = new Random(7);
        var paragraphs = new List<string>();
        for (var made = 0; made < length; made += paragraphs[^1].Length)
        {
            paragraphs.Add(string.Join(' ', Enumerable.Range(0, random.Next(2, 7)).Select(_ => sentences[random.Next(sentences.Length)])));
        }
        return paragraphs;
    }

    /// <summary>The same prose as one paragraph of at least so many letters.</summary>
    public static string OneParagraph(int length) => string.Join(' ', Paragraphs(length));

    /// <summary>The hostile texts by name, each of about so many letters; # in a piece is a number that differs from piece to piece.</summary>
    public static IEnumerable<(string Name, Func<string> Make)> All(int length)
    {
        yield return ("one paragraph", () => OneParagraph(length));
        yield return ("10,000 numbers in a row", () => Repeat("# ", 40_000));
        yield return ("100,000 numbers in a row", () => Repeat("# ", 400_000));
        yield return ("100,000 numbers with commas", () => Repeat("#, ", 500_000));
        yield return ("a giant number", () => new string('7', length));
        yield return ("a giant word", () => new string('a', length));
        yield return ("white space", () => new string(' ', length));
        foreach (var (name, piece) in Pieces)
        {
            yield return (name, () => Repeat(piece, length));
        }
    }

    /// <summary>A piece again and again, with another number of three digits for each # in it.</summary>
    public static string Repeat(string piece, int length)
    {
        var text = new StringBuilder(length + piece.Length);
        var number = 0;
        while (text.Length < length)
        {
            foreach (var c in piece)
            {
                _ = c == '#' ? text.Append((100 + (number++ * 7 % 800)).ToString(CultureInfo.InvariantCulture)) : text.Append(c);
            }
        }
        return text.ToString();
    }

    private static IEnumerable<(string Name, string Piece)> Pieces =>
    [
        ("brackets never closed", "(((( "),
        ("numbers in brackets never closed", "(# "),
        ("quotation marks never closed", "“‘\" "),
        ("numbers in quotation marks never closed", "“# "),
        ("commas and numbers", "#, , "),
        ("hyphens", "-"),
        ("hyphens and numbers", "#-"),
        ("dashes and numbers", "# — "),
        ("thousands of “and”", "and "),
        ("“one in one in”", "one in "),
        ("“of the of the”", "of the "),
        ("“of which of which”", "of which "),
        ("“of which 5 of which”", "of which # herons, of which "),
        ("“between 5 and between”", "between # and between # and "),
        ("“from … to … from … to”", "from # to # from # to "),
        ("“from”, “to” and a noun", "from # kites to # kites "),
        ("“and” with a number", "and # cases "),
        ("“up to” without end", "up to up to up to # "),
        ("no sentence ends, no number", "the boat of the harbour "),
        ("no sentence ends, numbers", "the boat of the harbour # "),
        ("“he said that he said that”", "he said that # of them said that "),
        ("a list of years and numbers", "in 2001 #, in 2002 #, "),
        ("a list of places and numbers", "# in Kent, # in Fife, "),
        ("dates in a row", "on 7 May 2014 and "),
        ("every third word a figure", "# herons and # gulls, "),
        ("every third word a figure, in sentences", "There were # herons and # gulls. "),
        ("sums of money", "The council spent £# million on boats and £# million on huts in 2011. "),
        ("shares and changes", "The survey found that # per cent. of boats fell by #%, "),
        ("a number and a word, in sentences", "We saw # kites. "),
        ("commitments", "We will do it by May and shall "),
    ];
}
