using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Parse.HistoricHansard;

/// <summary>Walks the tags of a volume in their order and tells the volume what it meets. Tags that do not fit together are mended and counted.</summary>
internal sealed partial class HistoricHansardWalk(MarkupScanner scanner, HistoricHansardVolume volume, IReading reading, CancellationToken cancellation)
{
    private const int Deepest = 2_000;

    private readonly List<string> _open = [];
    private readonly SortedDictionary<string, int> _leftOut = new(StringComparer.Ordinal);
    private readonly HistoricHansardText _text = new();
    private readonly StringBuilder _words = new();
    private readonly StringBuilder _number = new();
    private readonly StringBuilder _header = new();
    private string? _format;
    private int _line;
    private string? _code;
    private string? _taking;
    private bool _isInColumn;
    private int _skipped;
    private int _italic;
    private int _divisions;
    private int _misfits;
    private int _misfitsBefore;
    private int _firstMisfit;

    /// <summary>The parts that are no proceedings, by the names of their elements.</summary>
    public IReadOnlyCollection<string> LeftOut => _leftOut.Keys;

    private int Misfits => _misfits + scanner.BrokenTags + scanner.OddAttributes;

    /// <summary>Reads to the end of the file; returns whether it ends before its last element does.</summary>
    public bool Read()
    {
        while (scanner.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (scanner.Kind == MarkupKind.Text)
            {
                Characters(scanner.Text);
            }
            else if (scanner.Kind == MarkupKind.End)
            {
                Close(scanner.Name);
            }
            else if (_open.Count < Deepest)
            {
                Start(scanner.Name);
            }
            else
            {
                Misfit();
            }
        }
        var isCut = _open.Count > 0;
        EndParagraph();
        Report(isCut);
        return isCut;
    }

    private void Start(string name)
    {
        if (name == "p" && _open.Count > 0 && _open[^1] == "p")
        {
            Misfit();
            Close("p");
        }
        if (name == "image" && _code is null)
        {
            _code = scanner.Attribute("src");
            volume.HouseOfCode = HistoricHansardPrint.HouseOfCode(_code);
        }
        if (HistoricHansardElements.IsEmpty(name) || scanner.IsEmpty)
        {
            if (name == "lb" && _skipped == 0)
            {
                LineBreak();
            }
            return;
        }
        _open.Add(name);
        if (_skipped > 0 || HistoricHansardElements.IsLeftOut(name) || (name == "p" && volume.Frame is null))
        {
            if (_skipped++ == 0)
            {
                _leftOut[name] = _leftOut.GetValueOrDefault(name) + 1;
            }
            return;
        }
        Begin(name);
    }

    /// <summary>An end tag: what stands open inside its element ends with it; one that closes nothing is passed over.</summary>
    private void Close(string name)
    {
        var at = _open.LastIndexOf(name);
        if (at < 0)
        {
            if (!HistoricHansardElements.IsEmpty(name))
            {
                Misfit();
            }
            return;
        }
        for (var i = _open.Count - 1; i >= at; i--)
        {
            var ended = _open[i];
            if (i > at)
            {
                Misfit();
            }
            _open.RemoveAt(i);
            if (_skipped > 0)
            {
                _skipped--;
            }
            else
            {
                End(ended);
            }
        }
    }

    private void Misfit()
    {
        _misfits++;
        _firstMisfit = _firstMisfit == 0 ? scanner.Line : _firstMisfit;
    }

    private void Report(bool isCut)
    {
        if (isCut)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "truncated", string.Create(CultureInfo.InvariantCulture,
                $"The file ends before <{_open[0]}> does; what stands before was read."), HistoricHansardVolume.Where(scanner.Line)));
        }
        if (Misfits > 0)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "malformed XML", string.Create(CultureInfo.InvariantCulture,
                $"{(Misfits == 1 ? "1 tag does" : $"{Misfits} tags do")} not fit the others or {(Misfits == 1 ? "is" : "are")} broken off; the text around was read as it stands."),
                _firstMisfit > 0 ? HistoricHansardVolume.Where(_firstMisfit) : null));
        }
        if (scanner.Undecoded > 0)
        {
            reading.Report(TextFaults.BytesLost(scanner.Undecoded));
        }
        if (_leftOut.Count > 0)
        {
            var parts = string.Join(", ", _leftOut.Select(e => $"{e.Value.ToString(CultureInfo.InvariantCulture)} <{e.Key}>"));
            reading.Report(new Diagnostic(DiagnosticKind.Note, "parts left out", $"Title pages, lists and indexes are not proceedings and were not loaded: {parts}."));
        }
    }
}
