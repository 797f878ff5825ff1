using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Threading;
using Microsoft.Extensions.Logging;

namespace HansardMiner.Web.Safety;

/// <summary>Writes what happens to the messages of the program, one event to a line that begins with its level. Nothing that a user sent can begin a line or move the cursor.</summary>
internal sealed class LogLines(TextWriter to) : ILoggerProvider, ILogger
{
    private const int Longest = 2_000;
    private readonly Lock _gate = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Warning and < LogLevel.None;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        if (!IsEnabled(logLevel))
        {
            return;
        }
        var lines = new StringBuilder("hansard serve: ").Append(logLevel == LogLevel.Warning ? "" : "fault: ").Append(Plain(formatter(state, exception))).Append('\n');
        for (var fault = exception; fault is not null; fault = fault.InnerException)
        {
            lines.Append("    ").Append(fault.GetType().FullName).Append(": ").Append(Plain(fault.Message)).Append('\n');
            foreach (var line in (fault.StackTrace ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                lines.Append("      ").Append(Plain(line)).Append('\n');
            }
        }
        lock (_gate)
        {
            try
            {
                to.Write(lines);
                to.Flush();
            }
            catch (Exception fault) when (fault is IOException or ObjectDisposedException)
            {
                // Nobody reads the messages any more; that is no reason to stop answering.
            }
        }
    }

    public void Dispose()
    {
    }

    /// <summary>A text as it can stand in a line: what would end it, hide in it or turn its direction is written as its number.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (plain.Length >= Longest)
            {
                return plain.Append('…').ToString();
            }
            _ = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
                ? plain.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:x}}}") : plain.Append(rune.ToString());
        }
        return plain.ToString();
    }
}
