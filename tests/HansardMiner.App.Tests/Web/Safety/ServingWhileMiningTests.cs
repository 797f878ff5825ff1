using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.App.Tests.EndToEnd;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Safety;

/// <summary>
/// It serves while mine runs. All contributions of a document carry the number of the version of the document: a page with two numbers would show half a document. HANSARD_LONG=1 lets it
/// run for a minute.
/// </summary>
[TestFixture]
internal sealed partial class ServingWhileMiningTests
{
    private const int Documents = 5;
    private const int Speeches = 24;
    private const int FirstVersion = 1001;
    private const int FewestVersions = 4;

    private static TimeSpan Duration => TimeSpan.FromSeconds(Environment.GetEnvironmentVariable("HANSARD_LONG") == "1" ? 60 : 8);

    // of version v1017w
    [GeneratedRegex("v([0-9]{4})w")]
    private static partial Regex VersionMark();

    [Test]
    public void Readers_are_never_kept_waiting_and_never_see_half_a_document()
    {
        var folder = Directory.CreateTempSubdirectory("hansard-both-").FullName;
        try
        {
            var (days, index) = (Path.Combine(folder, "days"), Path.Combine(folder, "index"));
            Directory.CreateDirectory(days);
            Write(days, FirstVersion);
            ServedSite.Mine(index, days);
            using var site = new ServedSite(index);
            using var stop = new CancellationTokenSource();
            var (faults, times) = (new ConcurrentQueue<string>(), new ConcurrentQueue<double>());
            var readers = Enumerable.Range(0, 4).Select(r => Task.Factory.StartNew(() => Read(site, r, faults, times, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
            var (clock, version) = (Stopwatch.StartNew(), FirstVersion);
            try
            {
                while ((clock.Elapsed < Duration || version < FirstVersion + FewestVersions) && faults.IsEmpty)
                {
                    Write(days, ++version);
                    var mined = HansardProcess.Run("mine", days, "--quiet", "--no-raw", "--index", index);
                    Assert.That(mined.Code, Is.Zero, mined.Error);
                }
            }
            finally
            {
                stop.Cancel();
                Task.WaitAll(readers);
            }
            Assert.That(faults, Is.Empty);
            var sorted = times.Order().ToList();
            TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{version - FirstVersion} versions, {sorted.Count} answers; p50 {sorted[sorted.Count / 2]:0.0} ms, p99 {sorted[sorted.Count * 99 / 100]:0.0} ms, longest {sorted[^1]:0} ms"));
            Assert.That(sorted, Has.Count.GreaterThan(20));
            Assert.That(Numbers(site.Get("/search?q=keeper1").Text), Is.EqualTo(new[] { version }), "the last version is what is shown in the end");
            Assert.That(site.Log.ToString(), Is.Empty);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Read(ServedSite site, int reader, ConcurrentQueue<string> faults, ConcurrentQueue<double> times, CancellationToken stop)
    {
        var newest = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var turn = reader; !stop.IsCancellationRequested; turn++)
        {
            var document = turn % Documents;
            var address = (turn / Documents % 5) switch
            {
                0 => $"/search?q=keeper{document}",
                1 => $"/search?q=keeper{document}&sort=newest&turn={turn}",
                2 => $"/c/twfy/debate/{Day(document)}a.100.0",
                3 => $"/timeline?q=keeper{document}+lanterns",
                _ => "/sources",
            };
            var clock = Stopwatch.StartNew();
            var (status, text) = site.Get(address);
            times.Enqueue(clock.Elapsed.TotalMilliseconds);
            var numbers = Numbers(text);
            if (status is not (200 or 404) || numbers.Length > 1)
            {
                faults.Enqueue($"{address}: {status}, versions {string.Join(", ", numbers)}\n{text[..Math.Min(2_000, text.Length)]}");
            }
            else if (numbers.Length == 1)
            {
                // Each page has a document of its own.
                if (newest.GetValueOrDefault(address.Split('&')[0]) > numbers[0])
                {
                    faults.Enqueue($"{address}: version {numbers[0]} after {newest[address.Split('&')[0]]}");
                }
                newest[address.Split('&')[0]] = numbers[0];
            }
        }
    }

    private static int[] Numbers(string text) => [.. VersionMark().Matches(text).Select(m => int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).Distinct()];

    private static string Day(int document) => new DateOnly(2016, 3, 1).AddDays(document).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Write(string folder, int version)
    {
        for (var document = 0; document < Documents; document++)
        {
            var day = Day(document);
            var xml = new StringBuilder("<publicwhip scraperversion=\"a\" latest=\"yes\">\n");
            xml.Append(CultureInfo.InvariantCulture, $"<major-heading id=\"uk.org.publicwhip/debate/{day}a.100.0\" nospeaker=\"true\" colnum=\"100\" time=\"\" url=\"\">Lanterns of keeper{document} (v{version}w)</major-heading>\n");
            for (var i = 0; i < Speeches; i++)
            {
                xml.Append(CultureInfo.InvariantCulture, $"<speech id=\"uk.org.publicwhip/debate/{day}a.100.{i + 1}\" speakername=\"Ada Invented{i}\" person_id=\"uk.org.publicwhip/person/{90000 + i}\" colnum=\"100\" time=\"\" url=\"\">\n");
                xml.Append(CultureInfo.InvariantCulture, $"<p pid=\"a100.{i}/1\">In v{version}w keeper{document} counted {version + i} lanterns along the harbour, and part {i} of v{version}w says so once more.</p></speech>\n");
            }
            var file = Path.Combine(folder, $"debates{day}a.xml");
            File.WriteAllText(file + ".new", xml.Append("</publicwhip>\n").ToString());
            File.Move(file + ".new", file, overwrite: true);
        }
    }
}
