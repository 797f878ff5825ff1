using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Present;
using HansardMiner.Tests.Examples;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Extract;

/// <summary>The same words give the same bytes, whatever the culture of the machine and however many threads read.</summary>
public class SameEverywhereTests
{
    private static readonly Lazy<string> Expected = new(() => In(CultureInfo.InvariantCulture, Write));

    private static readonly string[] Passages = [.. Bundle()];

    [TestCase("tr-TR")]
    [TestCase("de-DE")]
    [TestCase("ar-SA")]
    [TestCase("fa-IR")]
    [TestCase("th-TH")]
    [TestCase("")]
    public void The_culture_changes_nothing(string name)
    {
        CultureInfo culture;
        try
        {
            culture = CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            Assert.Ignore($"this machine does not know the culture {name}");
            return;
        }
        Assert.That(In(culture, Write), Is.EqualTo(Expected.Value));
    }

    [Test]
    public void A_culture_of_other_signs_changes_nothing()
    {
        var other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (other.NumberFormat.NumberDecimalSeparator, other.NumberFormat.NumberGroupSeparator, other.NumberFormat.NegativeSign) = (",", ".", "~");
        (other.NumberFormat.CurrencySymbol, other.NumberFormat.PercentSymbol) = ("herons", "million");
        (other.DateTimeFormat.ShortDatePattern, other.DateTimeFormat.DateSeparator) = ("dd.MM.yyyy", "'");
        Assert.That(In(other, Write), Is.EqualTo(Expected.Value));
    }

    [Test]
    public void Several_threads_at_once_change_nothing()
    {
        var outputs = new string[12];
        Parallel.For(0, outputs.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => outputs[i] = Write());
        Assert.That(outputs.Distinct(), Is.EqualTo(new[] { Expected.Value }));
    }

    [Test]
    public void What_was_read_before_changes_nothing()
    {
        var forward = Passages.Select(Write).ToArray();
        var backward = Passages.Reverse().Select(Write).Reverse().ToArray();
        Assert.That(backward, Is.EqualTo(forward));
    }

    private static string In(CultureInfo culture, Func<string> work)
    {
        var (kept, keptOfUser) = (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture);
        try
        {
            Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = culture;
            return work();
        }
        finally
        {
            (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture) = (kept, keptOfUser);
        }
    }

    private static string Write() => Write(string.Join('\n', Passages));

    private static string Write(string passages)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        GoldShape.Write(new StringReader(passages), output);
        return output.ToString();
    }

    // every example sentence, and pieces of hostile text
    private static IEnumerable<string> Bundle()
    {
        var sentences = Example.OfFigures.Concat(Example.OfUndertakings).Select(e => (e.Said, e.Sentence)).Concat(HostileTexts.All(3_000).Where(t => t.Make().Length < 4_000).Select(t => (Said: "2014-05-06", Sentence: t.Make())));
        var id = 0;
        foreach (var (said, sentence) in sentences)
        {
            yield return "{\"id\":\"" + (id++).ToString(CultureInfo.InvariantCulture) + "\",\"date\":" + (said.Length == 10 ? "\"" + said + "\"" : "null") + ",\"text\":" + JsonSerializer.Serialize(sentence) + "}";
        }
    }
}
