using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using HansardMiner.Records;

namespace HansardMiner.Benchmarks.Generated;

/// <summary>
/// Writes a corpus of parliamentary-looking source files, of any size, from the statistics of real documents: the same documents, number and seed give the same files.
/// What stands in the files is nobody's words and nobody's figures.
/// </summary>
internal static class CorpusWriter
{
    private const double Spoken = 0.5;
    private const double Lords = 0.3;
    private const int QuestionDays = 5;

    public static int Run(IReadOnlyList<string> arguments)
    {
        var options = new Arguments(arguments);
        var from = options.All("from") is { Count: > 0 } paths ? paths : [Path.Combine("corpus", "samples")];
        if (options.One("out") is not { } folder)
        {
            Console.Error.WriteLine("generate --from PATH… --contributions N --out FOLDER [--seed N] [--longer TIMES] [--figures TIMES]");
            return 1;
        }
        Write(from, folder, options.Number("contributions", 200_000), options.Number("seed", 1), options.Part("longer", 1), options.Part("figures", 1));
        return 0;
    }

    public static void Write(IReadOnlyList<string> from, string folder, int contributions, int seed, double lengthened, double figures)
    {
        var clock = Stopwatch.StartNew();
        var real = RealDocuments.Read(from);
        if (!real.Documents.Exists(d => d.Kind == DocumentKind.Debate) || !real.Documents.Exists(d => d.Kind == DocumentKind.Written))
        {
            throw new InvalidDataException("There must be debates and written questions among the files to take the statistics from.");
        }
        var cast = new Cast(real);
        var walk = new Walk(real, lengthened, figures);
        Say($"read {real.Documents.Count:N0} documents, {real.Turns.Count:N0} turns and headings, {real.Words.Words.Count:N0} words, {real.Words.Forms.Count:N0} forms of words, {real.Speakers.Count:N0} speakers, {real.Departments.Count:N0} departments in {clock.Elapsed.TotalSeconds:N1} s");
        Directory.CreateDirectory(folder);
        GC.Collect();
        var (questions, spoken) = (Pool.Of(real, DocumentKind.Written, House.Commons), new Dictionary<House, (Pool, Pool)>());
        foreach (var house in new[] { House.Commons, House.Lords })
        {
            spoken[house] = (Pool.Of(real, DocumentKind.Oral, house), Pool.Of(real, DocumentKind.Debate, house));
        }
        var days = SittingDays.For(contributions);
        var (files, bytes) = (0, 0L);
        clock.Restart();
        Parallel.ForEach(Plan(days, contributions), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, one =>
        {
            var dice = new Dice(Dice.Mixed((ulong)seed) ^ ((ulong)one.Days[0].Day.DayNumber << 8) ^ (ulong)(one.House ?? House.Scotland));
            var path = Path.Combine(folder, one.House is { } house ? DebateFile.Name(house, one.Days[0].Day) : string.Create(CultureInfo.InvariantCulture, $"questions-{one.Days[0].Day:O}.json"));
            using (var writer = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 12))
            {
                One(one, writer, dice);
            }
            Interlocked.Increment(ref files);
            Interlocked.Add(ref bytes, new FileInfo(path).Length);
        });
        Say($"{contributions:N0} contributions in {files:N0} files, {bytes / 1e6:N1} MB, {bytes / 1e6 / clock.Elapsed.TotalSeconds:N1} MB/s");

        void One(PlannedFile one, StreamWriter writer, Dice dice)
        {
            if (one.House is { } house)
            {
                new DebateFile(real, walk, cast, house, one.Days[0].Day, dice, writer).Write(spoken[house].Item1, spoken[house].Item2, one.Days[0].Contributions);
                return;
            }
            var file = new QuestionFile(real, walk, cast, dice, writer);
            file.Begin();
            var isFirst = true;
            foreach (var (day, contributions, uin) in one.Days)
            {
                file.Write(questions, day, contributions, uin, isFirst);
                isFirst = false;
            }
            file.End();
        }
    }

    private static IEnumerable<PlannedFile> Plan(IReadOnlyList<DateOnly> days, int contributions)
    {
        var asked = new List<(DateOnly, int, int)>();
        var (done, uin) = (0L, 1);
        for (var i = 0; i < days.Count; i++)
        {
            var ofDay = (int)((long)contributions * (i + 1) / days.Count - done);
            done += ofDay;
            var said = (int)(ofDay * Spoken);
            var lords = (int)(said * Lords);
            yield return new PlannedFile(House.Commons, [(days[i], said - lords, 0)]);
            if (lords > 0)
            {
                yield return new PlannedFile(House.Lords, [(days[i], lords, 0)]);
            }
            asked.Add((days[i], ofDay - said, uin));
            uin += ofDay - said;
            if (asked.Count == QuestionDays || i == days.Count - 1)
            {
                yield return new PlannedFile(null, [.. asked]);
                asked.Clear();
            }
        }
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
