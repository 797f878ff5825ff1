using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Parse.TheyWorkForYou;

/// <summary>What a file holds and what of it was not read, in words for people.</summary>
internal sealed class TheyWorkForYouReport(IReading reading)
{
    /// <summary>Elements of parlparse's lists of members and offices.</summary>
    private static readonly HashSet<string> _members =
        ["member", "member_ni", "member_sp", "lord", "royal", "person", "personinfo", "alias", "moffice", "constituency"];

    private readonly SortedDictionary<string, int> _unknown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _turns = new(StringComparer.Ordinal);
    private bool _isPublicWhip;
    private string? _revision;

    /// <summary>How many superseded ids the file redirects.</summary>
    public int Redirects { get; set; }

    /// <summary>How many characters were mended.</summary>
    public int Repaired { get; set; }

    /// <summary>The root element.</summary>
    public void Begin(string root, string? revision)
    {
        _isPublicWhip |= root == "publicwhip";
        _revision ??= revision;
    }

    /// <summary>Counts a turn.</summary>
    public void Count(string element) => _turns[element] = _turns.GetValueOrDefault(element) + 1;

    /// <summary>Counts an element that holds no proceedings.</summary>
    public void Unknown(string element) => _unknown[element] = _unknown.GetValueOrDefault(element) + 1;

    /// <summary>A place in the file.</summary>
    public static string Where(int line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");

    /// <summary>Reports the file at its end.</summary>
    public void Finish(Diagnostic? fault, int documents, bool isSuperseded, TheyWorkForYouNumbering numbering)
    {
        if (isSuperseded)
        {
            reading.Report(Note("superseded revision",
                $"Revision {_revision ?? "(not named)"} is not the latest of its day and was not loaded ({Turns()}); {Redirects} of its ids redirect."));
        }
        if (fault is not null)
        {
            var isLost = documents == 0 && !isSuperseded;
            reading.Report(fault with
            {
                Kind = isLost ? DiagnosticKind.Failure : DiagnosticKind.Gap,
                Message = fault.Message + (isLost ? " Nothing could be read." : $" What could be read was read ({Turns()})."),
            });
        }
        ReportUnread(documents, isSuperseded, fault is not null);
        if (Repaired > 0)
        {
            reading.Report(Note("Windows-1252 characters", $"{Repaired} characters are of Windows-1252 though the file is labelled otherwise; they were read as such."));
        }
        if (numbering.Jumps > 0 && !isSuperseded)
        {
            reading.Report(Note("numbering jumps",
                $"The ids skip numbers in {numbering.Jumps} places, first before {numbering.First}: the file is an extract, or something is missing from it."));
        }
    }

    private void ReportUnread(int documents, bool isSuperseded, bool isDamaged)
    {
        var unread = string.Join(", ", _unknown.Select(e => $"{e.Value.ToString(CultureInfo.InvariantCulture)} <{e.Key}>"));
        if (documents == 0 && !isSuperseded && !isDamaged && Redirects == 0)
        {
            var what = !_isPublicWhip ? "Its first element is not <publicwhip>."
                : _unknown.Keys.FirstOrDefault() is "regmem" ? "It is the Register of Members' Financial Interests: no proceedings."
                : _unknown.Keys.All(_members.Contains) && unread.Length > 0 ? $"It is member data ({unread}): load it with hansard people import."
                : unread.Length > 0 ? $"It holds {unread}, which are not proceedings."
                : "It holds no speech, question or reply.";
            reading.Report(new Diagnostic(DiagnosticKind.Failure, "no proceedings", what + " Nothing was read from it."));
        }
        else if (unread.Length > 0 && !isSuperseded)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "elements not read", $"The file also holds {unread}, which are not proceedings."));
        }
    }

    private string Turns() => string.Create(CultureInfo.InvariantCulture,
        $"{_turns.GetValueOrDefault("speech")} speeches, {_turns.GetValueOrDefault("ques")} questions, {_turns.GetValueOrDefault("reply")} replies");

    private static Diagnostic Note(string name, FormattableString message) => new(DiagnosticKind.Note, name, message.ToString(CultureInfo.InvariantCulture));
}
