using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace HansardMiner.Benchmarks.Web;

/// <summary>The answers of one round, as a line of a table.</summary>
/// <param name="answers">The answers.</param>
/// <param name="seconds">How long the round took.</param>
internal sealed class AskedList(IReadOnlyList<Asked> answers, double seconds)
{
    /// <summary>The head of the table.</summary>
    public const string Head = "| pages | requests | per second | p50, ms | p99, ms | slowest, ms | largest page, kB | errors |\n| --- | --- | --- | --- | --- | --- | --- | --- |";

    private readonly double[] _times = [.. answers.Where(a => a.IsFine).Select(a => a.Milliseconds).Order()];

    /// <summary>The answers.</summary>
    public IReadOnlyList<Asked> Answers => answers;

    /// <summary>The largest page.</summary>
    public Asked Largest => answers.Where(a => a.IsFine).DefaultIfEmpty().MaxBy(a => a.Bytes);

    /// <summary>The time that such a share of the answers did not exceed.</summary>
    public double Time(double share) => _times.Length == 0 ? double.NaN : _times[(int)((_times.Length - 1) * share)];

    /// <summary>The line of the table.</summary>
    public string Line(string name) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {answers.Count:N0} | {answers.Count / seconds:N0} | {Time(0.5):N1} | {Time(0.99):N1} | {Time(1):N0} | {Largest.Bytes / 1000.0:N1} | {Errors()} |");

    private string Errors()
    {
        var failed = answers.Where(a => !a.IsFine).ToList();
        return failed.Count == 0 ? "0" : $"{failed.Count} ({string.Join(", ", failed.CountBy(a => a.Status).Select(s => $"{s.Value} × {(s.Key == 0 ? "no answer" : s.Key)}"))})";
    }
}
