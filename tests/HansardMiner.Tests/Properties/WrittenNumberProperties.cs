using System;
using System.Globalization;
using HansardMiner.Claims;
using HansardMiner.Extract;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Properties;

/// <summary>A value written in any of the ways that print knows is read back equal, and its span cuts the words it was written in.</summary>
public class WrittenNumberProperties
{
    private const int Cases = 100_000;

    private static readonly (string Word, decimal Value)[] Scales = [("thousand", 1e3m), ("million", 1e6m), ("billion", 1e9m), ("trillion", 1e12m)];
    private static readonly (string Letter, decimal Value)[] Letters = [("k", 1e3m), ("m", 1e6m), ("bn", 1e9m), ("b", 1e9m), ("tn", 1e12m)];
    private static readonly (string Word, decimal Value)[] Small = [("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9)];
    private static readonly (string Word, int Parts)[] Parts = [("third", 3), ("quarter", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10)];

    [Test]
    public void A_value_reads_back_equal_however_it_is_written()
    {
        var random = new Random(11);
        for (var i = 0; i < Cases; i++)
        {
            var (written, value, sentence) = Write(random, i % 10);
            var found = Extractor.Default.Extract(sentence, new TextSpan(0, sentence.Length), null).Claims;
            if (found.Count != 1 || found[0].Quantity.Value != value || !found[0].Span.Of(sentence).Contains(written, StringComparison.Ordinal))
            {
                Assert.Fail($"{sentence}: {(found.Count == 0 ? "nothing" : found.Count > 1 ? "several" : Told(found[0], sentence))} instead of {value.ToString(CultureInfo.InvariantCulture)}");
            }
        }
    }

    private static string Told(Claim claim, string sentence) => $"{claim.Quantity.Value.ToString(CultureInfo.InvariantCulture)} in “{claim.Span.Of(sentence)}”";

    private static (string Written, decimal Value, string Sentence) Write(Random random, int way)
    {
        var (scale, factor) = Scales[random.Next(Scales.Length)];
        switch (way)
        {
            case 0: // 1.2 million
                var tenths = random.Next(1, 10_000) / (random.Next(2) == 0 ? 10m : 100m);
                return Things($"{Plain(tenths)} {scale}", tenths * factor);
            case 1: // £3bn, £1.5m
                var (letter, times) = Letters[random.Next(Letters.Length)];
                var sum = random.Next(1, 5_000) / (random.Next(2) == 0 ? 1m : 10m);
                return Sum($"£{Plain(sum)}{letter}", sum * times);
            case 2: // £1,234.56
                var pence = random.Next(1, 1_000_000_000) / 100m;
                return Sum("£" + pence.ToString("N2", CultureInfo.InvariantCulture), pence);
            case 3: // £3.4 million, £12 billion
                var grant = random.Next(1, 9_999) / (random.Next(2) == 0 ? 1m : 10m);
                return Sum($"£{Plain(grant)} {scale}", grant * factor);
            case 4: // two and a half million
                var (word, few) = Small[random.Next(Small.Length)];
                return Things($"{word} and a half {scale}", (few + 0.5m) * factor);
            case 5: // two thirds
                return Fraction(random);
            case 6: // 15.1 per cent., 15.1%
                var share = random.Next(1, 1000) / 10m;
                var sign = random.Next(3) switch { 0 => "%", 1 => " per cent.", _ => " per cent" };
                return (Plain(share) + sign, share, $"They reported that {Plain(share)}{sign} of herons were lost.");
            case 7: // 1 234 567 with thin spaces
                var many = random.Next(10_000, 2_000_000_000);
                return Things(many.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '\u2009'), many);
            case 8: // four hundred and thirty-eight thousand
                var (hundreds, ones) = (Small[random.Next(Small.Length)], Small[random.Next(Small.Length)]);
                return Things($"{hundreds.Word} hundred and thirty-{ones.Word} {scale}", ((hundreds.Value * 100) + 30 + ones.Value) * factor);
            default: // 883·7 tonnes
                var weight = random.Next(1, 999_999) / 10m;
                var printed = Plain(weight).Replace('.', '·');
                return (printed, weight, $"The hay weighed {printed} tonnes.");
        }
    }

    private static (string Written, decimal Value, string Sentence) Fraction(Random random)
    {
        var (name, parts) = Parts[random.Next(Parts.Length)];
        var (word, count) = Small[random.Next(Small.Length)];
        var one = count >= parts || random.Next(4) == 0;
        var joint = random.Next(2) == 0 ? " " : "-";
        var written = one ? $"a {name}" : $"{word}{joint}{name}s";
        return (written, decimal.Round((one ? 1 : count) / (decimal)parts, 4), $"They said that {written} of the herons had gone.");
    }

    private static (string Written, decimal Value, string Sentence) Things(string written, decimal value) => (written, value, $"We counted {written} herons.");

    private static (string Written, decimal Value, string Sentence) Sum(string written, decimal value) => (written, value, $"The pier cost {written} to mend.");

    private static string Plain(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
