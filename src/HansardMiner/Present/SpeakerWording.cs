using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Present;

/// <summary>Speakers in words: the printed attribution first, what the register says beside it.</summary>
public static class SpeakerWording
{
    /// <summary>"The Solicitor-General [Oliver Heald; The Solicitor-General]", "Mr. Brown [one of: A; B]"; without a register the print alone.</summary>
    public static string Line(Attribution? attribution, Speaker? speaker) =>
        Wording.Speaker(attribution) + (Beside(speaker) is { } beside ? $" [{beside}]" : "");

    /// <summary>What the register says; null when it says nothing for certain.</summary>
    public static string? Beside(Speaker? speaker) => speaker switch
    {
        Speaker.Known { Office: { } office } known => $"{known.Name}; {office}",
        Speaker.Known known => known.Name,
        Speaker.OneOf several => OneOf(several),
        _ => null,
    };

    /// <summary>How it was found, or why not: "full name", "names are known until 30 March 2015".</summary>
    public static string? How(Speaker? speaker) => speaker switch
    {
        Speaker.Known { Note: { } note } known => $"{known.Rule}; {note}",
        { } told => told.Rule,
        null => null,
    };

    /// <summary>The column <c>person</c>: the name, or "one of: A; B".</summary>
    public static string? Person(Speaker? speaker) => speaker switch
    {
        Speaker.Known known => known.Name,
        Speaker.OneOf several => OneOf(several),
        _ => null,
    };

    /// <summary>The column <c>person_id</c>: the person's id when one is known for certain.</summary>
    public static string? Id(Speaker? speaker) => (speaker as Speaker.Known)?.Person.Value;

    /// <summary>The column <c>office_held</c>: the office held that day.</summary>
    public static string? Office(Speaker? speaker) => (speaker as Speaker.Known)?.Office;

    private static string OneOf(Speaker.OneOf several) => "one of: " + string.Join("; ", several.Candidates.Select(c => c.Name));
}
