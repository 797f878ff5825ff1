using System;
using System.Linq;
using System.Text;
using HansardMiner.Extract;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Properties;

/// <summary>Nothing that can stand in a string, and no day of speech, makes extraction fail.</summary>
public class AnyInputProperties
{
    private const int Cases = 100_000;

    private static readonly string[] Pieces =
    [
        "438", "1,300", "1.2.3", "0", "000", "½", "3½", "£", "$", "million", "bn", "per cent.", "%", "half", "of", "a", "an", "in", "2012", "2012-13", "9999", "1000", "-", "–", "—", "to", "from", "between", "and", "or", "(", ")", "[", "]",
        "one", "four", "thirty-", "hundred", "dozen", "thousands", "tens of", "twice", "doubled", "third", "thirds", "quarter", "out of", "every", "s.", "d.", "l.", "L", "L12,000", "£1 4s. 6d.", "respectively", "of which", "of these", "the year before",
        "January", "31 February", "29 February 1900", "May", "Easter", "last", "next", "past", "years", "year", "decades", "centuries", "ago", "earlier", "time", "by", "since", "until", "as at", "financial year", "end of", "first quarter of", "Monday",
        "Act", "section", "Kent", "Leith’s", "the NAO", "found", "said", "that", "will", "shall", "not", "if", "“", "”", "'", "\"", "‘", "’", ".", ",", ";", ":", "?", "!", "\n", "\n\n", "\t", "\0", "\u0001", "\u00A0", "\u2009", "\u200B", "\uFEFF", "\u0301", "\u202E",
        "\uD83D", "\uDE00", "\uD83D\uDE00", "\uFFFF", "İ", "ı", "ß", "ﬁ", "١٢٣", "१२३", "Ⅷ", "²", "http://", "www.", "@", "e", "E400", "x", "herons", "Herons",
    ];

    [Test]
    public void No_input_throws()
    {
        var random = new Random(12);
        for (var i = 0; i < Cases; i++)
        {
            var text = Text(random);
            var start = random.Next(3) == 0 ? random.Next(text.Length) : 0;
            var passage = new TextSpan(start, random.Next(3) == 0 ? start + random.Next(text.Length - start + 1) : text.Length);
            Check(text, passage, Day(random), random.Next(2) == 0);
        }
    }

    [TestCase("There were 1" + "0000000000000000000000000000000000000000000000000000000000000000" + " herons.")]
    [TestCase("There were 9 trillion trillion trillion trillion trillion trillion herons.")]
    [TestCase("There were 79228162514264337593543950335 herons, and 79,228,162,514,264,337,593,543,950,336 more.")]
    [TestCase("There were 0.0000000000000000000000000001 of a heron in a million billion trillion.")]
    [TestCase("It fell by 99999999999999999999999% from £99999999999999999999999 million to one in 99999999999999999999999.")]
    [TestCase("a hundred thousand million billion trillion dozen hundred thousand million billion trillion herons")]
    [TestCase("in the past 9999999999 years, 9999 centuries ago, in 9000 decades' time and for 99999999999999999999 years")]
    public void Numbers_beyond_every_bound_are_no_fault(string text)
    {
        foreach (var day in new DateOnly?[] { null, DateOnly.MinValue, DateOnly.MaxValue, new(2014, 5, 6) })
        {
            Check(text, new TextSpan(0, text.Length), day, false);
        }
    }

    [Test]
    public void Ten_to_the_power_of_four_hundred_is_no_fault()
    {
        var text = "There were 1" + new string('0', 400) + " herons, and 1" + string.Concat(Enumerable.Repeat(",000", 133)) + " gulls.";
        Check(text, new TextSpan(0, text.Length), null, false);
        Assert.That(Extractor.Default.Extract(text, new TextSpan(0, text.Length), null).Rejections.Select(r => r.Rule), Does.Contain("not a number that can be read"));
    }

    private static void Check(string text, TextSpan passage, DateOnly? said, bool isClipped)
    {
        try
        {
            var found = Extractor.Default.Extract(text, passage, said, isClipped);
            var commitments = Extractor.Default.Undertakings(text, passage, said);
            if (found.Claims.Any(c => c.Span.IsEmpty || !passage.Contains(c.Span) || !c.Sentence.Contains(c.Span)) || found.Rejections.Any(r => r.Span.IsEmpty || !passage.Contains(r.Span)) || commitments.Any(u => u.Span.IsEmpty || !passage.Contains(u.Span)))
            {
                Assert.Fail($"a span lies outside: {Escaped(text)}");
            }
        }
        catch (Exception fault) when (fault is ArgumentException or ArithmeticException or IndexOutOfRangeException or InvalidOperationException or NullReferenceException or FormatException)
        {
            Assert.Fail($"{fault.GetType().Name} {fault.StackTrace?.Split('\n')[0].Trim()} {said:O}: {Escaped(text)}");
        }
    }

    private static DateOnly? Day(Random random) => random.Next(6) switch
    {
        0 => null,
        1 => DateOnly.MinValue.AddDays(random.Next(1000)),
        2 => DateOnly.MaxValue.AddDays(-random.Next(1000)),
        3 => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber)),
        _ => new DateOnly(2014, 1, 1).AddDays(random.Next(4000)),
    };

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(1, 30); i > 0; i--)
        {
            _ = random.Next(14) switch
            {
                0 => text.Append((char)random.Next(0x10000)),
                1 => text.Append(random.NextInt64(long.MaxValue) >> random.Next(63)),
                _ => text.Append(Pieces[random.Next(Pieces.Length)]),
            };
            text.Append(random.Next(5) == 0 ? "" : " ");
        }
        return text.ToString();
    }

    private static string Escaped(string text) => string.Concat(text.Select(c => c is < ' ' or > '~' ? $"\\u{(int)c:X4}" : c.ToString()));
}
