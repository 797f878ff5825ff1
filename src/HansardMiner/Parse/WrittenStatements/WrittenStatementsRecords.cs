using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Parse.Json;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Parse.WrittenStatements;

/// <summary>Takes the objects of an answer and makes documents of the statements among them.</summary>
internal sealed class WrittenStatementsRecords(IReading reading)
{
    private const int MostNamed = 3;

    private readonly WrittenStatementsDocument _document = new();
    private readonly List<string> _linked = [];
    private readonly List<string> _attached = [];
    private int _linkedCount;
    private int _attachedCount;
    private int _withoutWords;
    private string? _unreadDay;

    /// <summary>How many statements were met.</summary>
    public int Statements { get; private set; }

    /// <summary>Takes an object if it is a statement: it says when it was made, and has a text or a title.</summary>
    public bool Take(JsonItem item, string? name)
    {
        if (item.Find("dateMade") is null && (item.Find("noticeNumber") is null && item.Find("memberRole") is null))
        {
            return false;
        }
        if (item.Find("text") is null && item.Find("title") is null)
        {
            return false;
        }
        Statements++;
        var number = item.TextOf("uin") ?? item.TextOf("id") ?? "a statement without a number";
        _unreadDay ??= item.TextOf("dateMade") is { } made && item.DayOf("dateMade") is null ? made : null;
        Linked(item, number);
        Attached(item, number);
        if (_document.Of(item) is { } document)
        {
            reading.Add(document);
        }
        else
        {
            _withoutWords++;
        }
        return true;
    }

    /// <summary>The end of the source.</summary>
    /// <param name="isDamaged">Whether a fault was reported that explains why nothing may be read.</param>
    public void Finish(bool isDamaged)
    {
        if (Statements == 0 && !isDamaged)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Failure, "no written statements", "The file is JSON but holds no written statement."));
        }
        if (_unreadDay is not null)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "dates not readable", $"Dates that cannot be read were left out, such as “{_unreadDay}”."));
        }
        if (_withoutWords > 0)
        {
            Report(DiagnosticKind.Gap, "statements without words", $"Without a text, only with fields, and left out: {Counted(_withoutWords, "statement")}.");
        }
        if (_document.Repeated > 0)
        {
            Report(DiagnosticKind.Note, "repeated statements", $"Standing more than once in the file, each copy kept under an id of its own: {Counted(_document.Repeated, "statement")}.");
        }
        if (_linkedCount > 0)
        {
            Report(DiagnosticKind.Note, "linked statements", $"{Counted(_linkedCount, "link")} to other statements, which are no part of this file: {Named(_linked, _linkedCount)}.");
        }
        if (_attachedCount > 0)
        {
            Report(DiagnosticKind.Note, "attachments", $"{Counted(_attachedCount, "statement")} with attached files, which are no part of this file: {Named(_attached, _attachedCount)}. The live pages have them.");
        }
    }

    /// <summary>"linkedStatements":[{"linkedStatementId":1640011,"linkType":"CorrectedAnswer","linkDate":…}]</summary>
    private void Linked(JsonItem item, string number)
    {
        foreach (var link in item.All("linkedStatements").Where(link => link.IsObject))
        {
            Name(_linked, _linkedCount++, $"{number} to {link.TextOf("linkedStatementId") ?? "one without a number"}{(link.TextOf("linkType") is { } type ? $" ({type})" : "")}");
        }
        if (item.TextOf("hasLinkedStatements") == "true" && !item.All("linkedStatements").Any())
        {
            Name(_linked, _linkedCount++, $"{number} to others that are not named");
        }
    }

    private void Attached(JsonItem item, string number)
    {
        var files = item.All("attachments").Count(file => file.IsObject);
        if (files > 0 || item.TextOf("hasAttachments") == "true")
        {
            Name(_attached, _attachedCount++, files > 0 ? string.Create(CultureInfo.InvariantCulture, $"{number} ({files})") : number);
        }
    }

    private void Report(DiagnosticKind kind, string name, FormattableString message) =>
        reading.Report(new Diagnostic(kind, name, message.ToString(CultureInfo.InvariantCulture)));

    private static void Name(List<string> names, int count, string name)
    {
        if (count < MostNamed)
        {
            names.Add(name);
        }
    }

    private static string Counted(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    private static string Named(List<string> names, int count) => string.Join("; ", names) + (count > names.Count ? "; …" : "");
}
