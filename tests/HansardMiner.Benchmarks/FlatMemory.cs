using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using HansardMiner.Parse;
using HansardMiner.Parse.Sources;

namespace HansardMiner.Benchmarks;

/// <summary>A reader over a source of 500 MB that is made while it is read: what memory it takes.</summary>
internal static class FlatMemory
{
    private const long Size = 500_000_000;

    private const int HeadBytes = 64 * 1024;

    /// <summary>The formats that can be made.</summary>
    public static string Formats => string.Join(", ", GeneratedSource.Formats.Select(f => f.Name));

    public static int Measure(string format)
    {
        if (GeneratedSource.Formats.FirstOrDefault(f => f.Name == format) is not { } source)
        {
            Console.Error.WriteLine($"no such format; there are: {Formats}");
            return 1;
        }
        using var process = Process.GetCurrentProcess();
        var head = Head(source);
        var (reader, recognition) = Readers.Recognise(head);
        if (!recognition.IsAccepted)
        {
            Console.Error.WriteLine($"not recognised: closest {reader.Format}, {recognition.Why}");
            return 1;
        }
        using var bytes = new GeneratedSource(source, Size);
        var reading = new DroppingReading();
        using var watch = new Watch();
        var clock = Stopwatch.StartNew();
        reader.Read(head, bytes, reading, CancellationToken.None);
        var seconds = clock.Elapsed.TotalSeconds;
        process.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{reader.Format}: {bytes.Given / 1e6:N0} MB, {reading.Documents:N0} documents, {reading.Contributions:N0} contributions, {bytes.Given / 1e6 / seconds:N1} MB/s; peak of the managed heap {watch.Peak / 1e6:N0} MB, of the working set {process.PeakWorkingSet64 / 1e6:N0} MB"));
        return 0;
    }

    private static SourceHead Head(GeneratedSource.Format source)
    {
        using var beginning = new GeneratedSource(source, Size);
        var head = new byte[HeadBytes];
        beginning.ReadExactly(head);
        return new SourceHead(source.FileName, Encoding.UTF8.GetString(head), Size);
    }

    /// <summary>Looks at the managed heap every 20 ms.</summary>
    private sealed class Watch : IDisposable
    {
        private readonly Timer _timer;
        private long _peak;

        public Watch() => _timer = new Timer(_ => _peak = Math.Max(_peak, GC.GetTotalMemory(false)), null, 0, 20);

        public long Peak => _peak;

        public void Dispose() => _timer.Dispose();
    }
}
