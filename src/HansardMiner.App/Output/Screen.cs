using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Spectre.Console;

namespace HansardMiner.App.Output;

/// <summary>Where the program writes: data to one writer, progress and messages to the other, with what each of them can show.</summary>
internal sealed class Screen
{
    private const int PlainWidth = 100;

    private const int LeastWidth = 60;

    private Screen(TextWriter data, TextWriter messages, bool isTerminal, bool showsProgress, bool hasColour, int width)
    {
        Data = data;
        Messages = messages;
        IsTerminal = isTerminal;
        ShowsProgress = showsProgress;
        HasColour = hasColour;
        Width = Math.Max(LeastWidth, width);
    }

    /// <summary>Takes data: what a script would read.</summary>
    public TextWriter Data { get; }

    /// <summary>Takes progress, notes and faults.</summary>
    public TextWriter Messages { get; }

    /// <summary>Whether data goes to a terminal rather than to a file or a pipe.</summary>
    public bool IsTerminal { get; }

    /// <summary>Whether messages go to a terminal that can redraw a progress bar.</summary>
    public bool ShowsProgress { get; }

    /// <summary>Whether bold and colour may be used for data.</summary>
    public bool HasColour { get; }

    /// <summary>How many characters fit on a line.</summary>
    public int Width { get; }

    /// <summary>Plain writers, as in tests and pipes.</summary>
    public static Screen Plain(TextWriter data, TextWriter messages, int width = PlainWidth) => new(data, messages, false, false, false, width);

    /// <summary>The console, as far as it is a terminal. NO_COLOR is honoured; COLUMNS sets the width of plain output.</summary>
    public static Screen OfConsole()
    {
        var plain = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var data = new StreamWriter(new Outlet(Console.OpenStandardOutput()), plain) { AutoFlush = !Console.IsOutputRedirected };
        var messages = new StreamWriter(new Outlet(Console.OpenStandardError()), plain) { AutoFlush = true };
        var isTerminal = !Console.IsOutputRedirected;
        var hasColour = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        var columns = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var set) && set > 0 ? set : PlainWidth;
        return new Screen(data, messages, isTerminal, !Console.IsErrorRedirected, hasColour, isTerminal ? Console.WindowWidth : columns);
    }

    /// <summary>Writes out what is held back; why data could not be written, or null.</summary>
    public string? End()
    {
        Data.Flush();
        Messages.Flush();
        return ((Data as StreamWriter)?.BaseStream as Outlet)?.Fault?.Message;
    }

    /// <summary>Writes one line of data.</summary>
    public void Line(string text = "") => Data.WriteLine(text);

    /// <summary>Writes one message.</summary>
    public void Say(string text) => Messages.WriteLine(text);

    /// <summary>Writes a text of data broken into lines that fit, each with an indent.</summary>
    public void Wrapped(string text, int indent = 0)
    {
        foreach (var line in Wrap.Lines(text, Width - indent))
        {
            Data.WriteLine(new string(' ', indent) + line);
        }
    }

    /// <summary>A heading: bold on a terminal.</summary>
    public string Strong(string text) => HasColour ? $"\u001b[1m{text}\u001b[0m" : text;

    /// <summary>A marked stretch of text: bold and underlined on a terminal, between ⟦ and ⟧ otherwise.</summary>
    public string Mark(string text) => HasColour ? $"\u001b[1;4m{text}\u001b[0m" : $"⟦{text}⟧";

    /// <summary>How many letters of a text stand on the screen: marks of bold type take no room.</summary>
    public static int Letters(string text)
    {
        var letters = text.Length;
        for (var at = text.IndexOf('\u001b', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\u001b', at + 1))
        {
            letters -= Math.Max(0, text.IndexOf('m', at) - at + 1);
        }
        return letters;
    }

    /// <summary>Text that came from a source, without control characters that a terminal would obey.</summary>
    public static string Safe(string text)
    {
        var needs = false;
        foreach (var c in text)
        {
            needs |= char.IsControl(c) && c is not ('\n' or '\t');
        }
        if (!needs)
        {
            return text;
        }
        var safe = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            safe.Append(char.IsControl(c) && c is not ('\n' or '\t') ? '\uFFFD' : c);
        }
        return safe.ToString();
    }

    /// <summary>Writes a table: Spectre's on a terminal, aligned lines otherwise.</summary>
    public void Table(IReadOnlyList<TableHead> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (IsTerminal && AlignedLines.NeededWidth(columns, rows) <= Width)
        {
            var table = new Spectre.Console.Table { Border = TableBorder.Rounded };
            foreach (var column in columns)
            {
                var head = new TableColumn(Markup.Escape(column.Name)) { NoWrap = !column.Wraps };
                table.AddColumn(column.IsNumber ? head.RightAligned() : head);
            }
            foreach (var row in rows)
            {
                var cells = new string[columns.Count];
                for (var i = 0; i < cells.Length; i++)
                {
                    cells[i] = Markup.Escape(Safe(row[i]));
                }
                table.AddRow(cells);
            }
            OfSpectre(Data).Write(table);
        }
        else
        {
            AlignedLines.Write(this, columns, rows);
        }
    }

    /// <summary>Spectre's console over one of the writers.</summary>
    public IAnsiConsole OfSpectre(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = AnsiSupport.Detect,
            ColorSystem = HasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        console.Profile.Width = Width;
        return console;
    }
}
