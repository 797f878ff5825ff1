using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HansardMiner.Figures;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Present.Exports;

/// <summary>
/// Figures as JSON-LD in the words of schema.org: each a Claim (the sentence, who said it, when, where it appears) about an Observation (the number, its bounds,
/// unit, time and place). What the source does not state is left out.
/// </summary>
public static class JsonLdExport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes figures as one document, one figure a line.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="title">What they are.</param>
    /// <param name="figures">The figures.</param>
    public static WrittenTable Write(TextWriter writer, string title, IEnumerable<ClaimHit> figures)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(figures);
        writer.Write("{\"@context\":\"https://schema.org\",\"@type\":\"Dataset\",\"name\":");
        writer.Write(Line(json => json.WriteStringValue(title)));
        writer.Write(",\"license\":");
        writer.Write(Line(json => json.WriteStringValue(Licence.OpenParliamentAddress)));
        writer.Write(",\"creditText\":");
        writer.Write(Line(json => json.WriteStringValue($"{Licence.OpenParliament} {Licence.Others}")));
        writer.Write(",\"hasPart\":[");
        var count = 0L;
        foreach (var hit in figures)
        {
            writer.Write(count == 0 ? "\n" : ",\n");
            writer.Write(Line(json => Claim(json, hit)));
            count++;
        }
        writer.Write("\n]}\n");
        return new WrittenTable("claims", count);
    }

    private static void Claim(Utf8JsonWriter json, ClaimHit hit)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Claim");
        json.WriteString("@id", "urn:hansardminer:" + Uri.EscapeDataString(hit.Id));
        json.WriteString("identifier", hit.Id);
        json.WriteString("text", hit.Quotation);
        Optional(json, "dateCreated", Wording.Iso(hit.Said));
        if (hit.Attribution is { } speaker)
        {
            json.WriteStartObject("author");
            json.WriteString("@type", "Person");
            json.WriteString("name", SpeakerWording.Person(hit.Speaker) ?? speaker.Name ?? speaker.Printed);
            Optional(json, "identifier", SpeakerWording.Id(hit.Speaker));
            Optional(json, "jobTitle", SpeakerWording.Office(hit.Speaker) ?? speaker.Office);
            json.WriteEndObject();
        }
        json.WriteStartObject("appearance");
        json.WriteString("@type", hit.DocumentKind == DocumentKind.Article ? "Article" : "CreativeWork");
        json.WriteString("name", hit.Headings.Count == 0 ? hit.Citation : hit.Headings[^1]);
        json.WriteString("citation", hit.Citation);
        Optional(json, "url", hit.Permalink?.AbsoluteUri);
        Optional(json, "datePublished", Wording.Iso(hit.Said));
        json.WriteEndObject();
        Optional(json, "temporalCoverage", Interval(hit.Claim.Period));
        Optional(json, "spatialCoverage", hit.Claim.Where);
        json.WriteStartObject("about");
        Observation(json, hit);
        json.WriteEndObject();
        if (hit.DocumentKind != DocumentKind.Article)
        {
            json.WriteString("license", Licence.OpenParliamentAddress);
        }
        json.WriteEndObject();
    }

    private static void Observation(Utf8JsonWriter json, ClaimHit hit)
    {
        var quantity = hit.Claim.Quantity;
        json.WriteString("@type", "Observation");
        json.WriteString("name", hit.Words);
        Optional(json, "measuredProperty", hit.Claim.Counted);
        if (quantity.Bound == Bound.Exact)
        {
            json.WriteNumber("value", quantity.Value);
        }
        else
        {
            json.WriteString("value", Wording.Hedged(quantity, hit.Claim.Kind));
        }
        if (ClaimColumns.Low(quantity) is { } low && quantity.Bound != Bound.Exact)
        {
            json.WriteNumber("minValue", low);
        }
        if (ClaimColumns.High(quantity) is { } high && quantity.Bound != Bound.Exact)
        {
            json.WriteNumber("maxValue", high);
        }
        Optional(json, "unitText", quantity.Unit?.Symbol);
        Optional(json, "observationPeriod", Interval(hit.Claim.Period));
    }

    /// <summary>The time in ISO 8601: "2013-04-01/2014-03-31", "../2014-01-07" where the beginning is not known; null when neither day is.</summary>
    private static string? Interval(Period? period) => (period?.From, period?.To) switch
    {
        (null, null) => null,
        ({ } from, { } to) when from == to => Wording.Iso(from),
        var (from, to) => $"{Wording.Iso(from) ?? ".."}/{Wording.Iso(to) ?? ".."}",
    };

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static string Line(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
