using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using HansardMiner.App.Output;
using HansardMiner.Present;
using HansardMiner.Query;

namespace HansardMiner.App.Commands;

/// <summary>A page of hits for scripts.</summary>
internal static class SearchJson
{
    public static void Write(Screen screen, ParsedQuery parsed, IReadOnlyList<string> meant, SearchResult found) => Json.Write(screen, json =>
    {
        json.WriteStartObject();
        QueryExplained.Facts(json, parsed, meant);
        json.WriteString("note", found.Note);
        json.WriteNumber("total", found.Total);
        json.WriteBoolean("total_is_exact", found.IsTotalExact);
        json.Array("hits", found.Hits, hit => Write(json, hit));
        json.WriteString("next", found.Next?.ToString());
        json.Array("facets", found.Facets, facet =>
        {
            json.WriteStartObject();
            json.WriteString("facet", facet.Facet.ToString().ToLowerInvariant());
            json.Array("values", facet.Values, value =>
            {
                json.WriteStartObject();
                json.WriteString("value", value.Value);
                json.WriteNumber("count", value.Count);
                json.WriteString("query", FacetTerm.Of(facet.Facet, value.Value));
                json.WriteEndObject();
            });
            json.WriteNumber("others", facet.Others);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });

    public static void Write(Utf8JsonWriter json, Hit hit)
    {
        json.WriteStartObject();
        json.WriteString("id", hit.Contribution.Value);
        json.WriteString("speaker", hit.Attribution?.Printed);
        json.WriteString("office", hit.Attribution?.Office);
        json.WriteString("person", SpeakerWording.Person(hit.Speaker));
        json.WriteString("person_id", SpeakerWording.Id(hit.Speaker));
        json.WriteString("office_held", SpeakerWording.Office(hit.Speaker));
        json.WriteString("part", Wording.Part(hit.ContributionKind));
        json.WriteString("kind", hit.DocumentKind.ToString().ToLowerInvariant());
        json.WriteString("house", hit.House?.ToString().ToLowerInvariant());
        json.WriteString("date", Wording.Iso(hit.Date));
        json.Texts("headings", hit.Headings);
        json.WriteString("citation", hit.Citation);
        json.Texts("also_answers", hit.AlsoAnswers.Select(u => u.Value));
        json.Texts("also_at", hit.AlsoAt.Select(i => i.Value));
        json.WriteString("outcome", hit.Outcome is { } outcome ? Wording.Outcome(outcome) : null);
        json.WriteString("snippet", hit.Snippet.Replace(Hit.MarkStart, '⟦').Replace(Hit.MarkEnd, '⟧'));
        json.WriteEndObject();
    }
}
