using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Present;
using HansardMiner.Present.Answers;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.App.Commands;

/// <summary>Finds the record that a user names: by id, by citation, or by the address of a live page.</summary>
internal static class NamedRecord
{
    private const int Shown = 20;

    /// <summary>The record; null when several are meant and have been listed instead.</summary>
    /// <exception cref="UserException">Nothing is called so; the message says what is nearest and what is missing.</exception>
    public static StoredDocument? Find(Engines engines, Settings settings, string typed, bool whole, bool asJson)
    {
        var named = RecordFinding.Of(engines.Store, typed, whole);
        if (named is not { Query: { } query, Finding: { } finding })
        {
            return named.Record ?? throw new UserException($"nothing in the index has the id {typed}, and it is no citation in a known form: copy an id from search, claims or timeline, or write it like “HC Deb 7 January 2014, vol 573, col 160”");
        }
        foreach (var note in finding.Notes)
        {
            settings.Screen.Say("note: " + note);
        }
        if (finding.Found.Count == 0)
        {
            throw new UserException(Missing(query, finding));
        }
        if (named.Record is { } record)
        {
            return record;
        }
        List(settings.Screen, query, finding, asJson);
        return null;
    }

    private static string Missing(CitationQuery query, CitationFinding finding) =>
        $"{query}: {finding.Missing}" + (finding.Nearest.Count == 0 ? "" : "\n  nearest:\n" + string.Join('\n', finding.Nearest.Take(Shown).Select(n => $"  {n.Id}  {Screen.Safe(n.Citation)}")));

    private static void List(Screen screen, CitationQuery query, CitationFinding finding, bool asJson)
    {
        if (asJson)
        {
            screen.Line(AnswerJson.Print(CitedAnswer.Of(query, finding)));
            return;
        }
        screen.Wrapped($"{query}: {Wording.Plain(finding.Found.Count)} records are meant. Show one of them by its id, or their document with --whole.");
        foreach (var record in finding.Found.Take(Shown))
        {
            screen.Line();
            var speaker = record.Kind is { } kind ? $"{Wording.Speaker(record.Attribution)} · {Wording.Part(kind)}" : record.DocumentKind.ToString().ToLowerInvariant();
            screen.Wrapped($"{screen.Strong(Screen.Safe(speaker))} · {Screen.Safe(Wording.Heading(record.Headings))}");
            if (record.Opening.Length > 0)
            {
                screen.Wrapped(Screen.Safe(record.Opening), 3);
            }
            screen.Wrapped(Screen.Safe(record.Citation), 3);
            screen.Line("   id " + record.Id);
        }
        if (finding.Found.Count > Shown)
        {
            screen.Line();
            screen.Line($"and {Wording.Plain(finding.Found.Count - Shown)} more: see them all with --json");
        }
    }
}
