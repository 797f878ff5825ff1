using System;
using System.Globalization;
using HansardMiner.Extract;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Properties;

public class NumberProperties
{
    private static readonly string[] Ones = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    [Test]
    public void A_number_reads_back_equal_however_it_is_written()
    {
        var random = new Random(3);
        for (var i = 0; i < 100_000; i++)
        {
            var number = (long)Math.Pow(10, random.NextDouble() * 9) + 2;
            var written = (i % 5) switch
            {
                0 => number.ToString(CultureInfo.InvariantCulture) is { Length: 4 } year ? year.Insert(1, ",") : number.ToString(CultureInfo.InvariantCulture),
                1 => number.ToString("N0", CultureInfo.InvariantCulture),
                2 => InWords(number),
                3 => (number % 1000 + 2).ToString(CultureInfo.InvariantCulture) + (i % 2 == 0 ? " million" : " thousand"),
                _ => number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '\u00A0'),
            };
            var expected = i % 5 == 3 ? (number % 1000 + 2) * (i % 2 == 0 ? 1_000_000 : 1_000) : number;
            var sentence = $"We counted {written} herons.";
            var found = Extractor.Default.Extract(sentence, new TextSpan(0, sentence.Length), null).Claims;
            Assert.That(found, Has.Count.EqualTo(1), sentence);
            Assert.That(found[0].Quantity.Value, Is.EqualTo((decimal)expected), sentence);
            Assert.That(found[0].Counted, Is.EqualTo("herons"), sentence);
        }
    }

    [Test]
    public void Decimals_keep_every_digit()
    {
        var random = new Random(4);
        for (var i = 0; i < 2000; i++)
        {
            var number = Math.Round((decimal)random.NextDouble() * 10_000, random.Next(1, 4)) + 0.001m;
            var sentence = $"They weighed {(i % 2 == 0 ? number.ToString(CultureInfo.InvariantCulture) : number.ToString(CultureInfo.InvariantCulture).Replace('.', '·'))} tonnes.";
            var found = Extractor.Default.Extract(sentence, new TextSpan(0, sentence.Length), null).Claims;
            Assert.That(found, Has.Count.EqualTo(1), sentence);
            Assert.That(found[0].Quantity.Value, Is.EqualTo(number), sentence);
        }
    }

    private static string InWords(long n)
    {
        if (n < 20)
        {
            return Ones[n];
        }
        if (n < 100)
        {
            return Tens[n / 10] + (n % 10 == 0 ? "" : "-" + Ones[n % 10]);
        }
        if (n < 1000)
        {
            return Ones[n / 100] + " hundred" + (n % 100 == 0 ? "" : " and " + InWords(n % 100));
        }
        foreach (var (scale, name) in ((long, string)[])[(1_000_000_000, " billion"), (1_000_000, " million"), (1_000, " thousand")])
        {
            if (n >= scale)
            {
                var rest = n % scale;
                return InWords(n / scale) + name + (rest == 0 ? "" : rest < 100 ? " and " + InWords(rest) : " " + InWords(rest));
            }
        }
        return "";
    }
}
