using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text.Json;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Present;
using HansardMiner.Quotations;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard quoted FIGURE-ID</c>: who gave a figure again after it was said.</summary>
internal static class QuotedCommand
{
    public static Command Build(Door door)
    {
        var id = new Argument<string>("FIGURE-ID") { Description = "The id of a figure, as claims, timeline and show --json print it: …/c4@118-121." };
        var limit = Options.Number("--limit", "How many figures of its size are compared with it at the most.", 500);
        var json = Options.Json();
        return door.Command(
            "quoted",
            "Finds who later quoted a figure: the same value of the same thing, or the same words. What counts something else is listed apart, and undated texts are, too.",
            (result, settings, _) => Run(settings, result.GetRequiredValue(id), result.GetValue(limit), result.GetValue(json)),
            id, limit, json);
    }

    private static int Run(Settings settings, string id, int limit, bool asJson)
    {
        if (limit is < 1 or > 10_000)
        {
            throw new UserException("--limit takes 1 to 10000");
        }
        using var engines = Engines.Read(settings);
        var figure = engines.Store.Find(id)?.Claims.FirstOrDefault(c => string.Equals(c.Id, id.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new UserException($"there is no figure with the id {id}: copy one from “hansard claims --json” or from a timeline; it ends in @ and two numbers");
        var found = new QuotationFinder(engines.Store, engines.Search, engines.Figures(limit)).Find(figure);
        if (asJson)
        {
            WriteJson(settings.Screen, found);
            return ExitCode.Ok;
        }
        var screen = settings.Screen;
        screen.Wrapped(Screen.Safe($"“{figure.Words.ReplaceLineEndings(" ")}” · {SpeakerWording.Line(figure.Attribution, figure.Speaker)} · {Wording.Day(figure.Said)} · {figure.Citation}"));
        if (figure.Said is null)
        {
            screen.Wrapped("The day on which it was given is not stated in its source, so nothing outside it can be said to be later.");
        }
        List(screen, found.Quoted.Count == 0 ? "No later quotation found." : $"{Wording.Number("later quotation", found.Quoted.Count)}:", found.Quoted);
        List(screen, "Which came first is not stated (undated, or of the same day):", found.Undated);
        List(screen, "The same number, but not a quotation (counts something else, or is for another time or place):", found.Different);
        List(screen, "Said before:", found.Earlier);
        if (found.NotRead > 0)
        {
            screen.Line();
            screen.Wrapped($"{Wording.Number("further figure", found.NotRead)} of about this size may be meant, too, but were not compared; more with --limit.");
        }
        return ExitCode.Ok;
    }

    private static void List(Screen screen, string title, IReadOnlyList<LaterQuotation> places)
    {
        if (places.Count == 0 && !title.StartsWith("No ", StringComparison.Ordinal))
        {
            return;
        }
        screen.Line();
        screen.Wrapped(screen.Strong(title));
        foreach (var place in places)
        {
            screen.Line();
            screen.Wrapped(Screen.Safe($"{SpeakerWording.Line(place.Attribution, place.Speaker)} · {(place.Said is { } day ? Wording.Day(day) : "date not stated")} · {Wording.Heading(place.Headings)}"), 2);
            screen.Wrapped(Screen.Safe($"“{place.Quotation.ReplaceLineEndings(" ")}”"), 2);
            screen.Wrapped(Screen.Safe($"{place.Citation} · id {place.Figure?.Id ?? place.Contribution.Value}"), 2);
            screen.Wrapped(Screen.Safe("the same: " + Wording.List(place.Same)), 2);
            if (place.Differs.Count > 0)
            {
                screen.Wrapped(Screen.Safe("not the same, or not said again: " + string.Join("; ", place.Differs)), 2);
            }
        }
    }

    private static void WriteJson(Screen screen, LaterQuotations found) => Json.Write(screen, json =>
    {
        json.WriteStartObject();
        json.WriteString("id", found.Of.Id);
        json.WriteString("words", found.Of.Words);
        json.WriteString("said", Wording.Iso(found.Of.Said));
        json.WriteString("citation", found.Of.Citation);
        json.Array("quoted", found.Quoted, place => Write(json, place));
        json.Array("date_not_stated", found.Undated, place => Write(json, place));
        json.Array("same_number_only", found.Different, place => Write(json, place));
        json.Array("earlier", found.Earlier, place => Write(json, place));
        json.WriteNumber("not_compared", found.NotRead);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, LaterQuotation place)
    {
        json.WriteStartObject();
        json.WriteString("id", place.Figure?.Id);
        json.WriteString("contribution_id", place.Contribution.Value);
        json.WriteString("speaker", place.Attribution?.Printed);
        json.WriteString("person", SpeakerWording.Person(place.Speaker));
        json.WriteString("said", Wording.Iso(place.Said));
        json.WriteString("words", place.Figure?.Words);
        json.WriteString("quotation", place.Quotation);
        json.WriteString("shared_words", place.SharedWords);
        json.Texts("headings", place.Headings);
        json.WriteString("kind", Wording.Small(place.DocumentKind));
        json.WriteString("citation", place.Citation);
        json.WriteString("source_url", place.Permalink?.OriginalString);
        json.Texts("same", place.Same);
        json.Texts("differs", place.Differs);
        json.WriteEndObject();
    }
}
