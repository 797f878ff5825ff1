using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HansardMiner.Query;
using HansardMiner.Timelines;

namespace HansardMiner.Present.Exports;

/// <summary>A timeline as JSON: series with their definition, why they stand apart, points, utterances and sources.</summary>
public static class TimelineJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON text.</summary>
    public static string Of(Timeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("asked", timeline.Asked);
            json.WriteNumber("left_out", timeline.LeftOut);
            json.WriteNumber("not_read", timeline.NotRead);
            Write(json, "series", timeline.Placed);
            Write(json, "period_not_stated", timeline.Unplaced);
            Write(json, timeline.Conflicts);
            Write(json, timeline.Checks);
            json.WriteStartArray("licence");
            foreach (var line in Licence.For(timeline.All.SelectMany(s => s.Points).SelectMany(p => p.Utterances).SelectMany(u => u.Sources)))
            {
                json.WriteStringValue(line);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<Series> series)
    {
        json.WriteStartArray(name);
        foreach (var one in series)
        {
            json.WriteStartObject();
            json.WriteString("definition", one.Definition.Title);
            Write(json, one.Definition);
            json.WriteStartArray("apart_from_the_one_before");
            foreach (var reason in one.Apart)
            {
                json.WriteStringValue(reason);
            }
            json.WriteEndArray();
            json.WriteStartArray("points");
            foreach (var point in one.Points)
            {
                Write(json, point);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<Conflict> conflicts)
    {
        json.WriteStartArray("conflicts");
        foreach (var conflict in conflicts)
        {
            json.WriteStartObject();
            json.WriteString("kind", Wording.Small(conflict.Kind));
            json.WriteString("why", conflict.Why);
            Write(json, conflict.Figures);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<ArithmeticCheck> checks)
    {
        json.WriteStartArray("checks");
        foreach (var check in checks)
        {
            json.WriteStartObject();
            json.WriteString("kind", Wording.Small(check.Kind));
            json.WriteString("outcome", Wording.Small(check.Outcome));
            json.WriteString("working", check.Working);
            json.WriteString("missing", check.Missing);
            Write(json, check.Figures);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<ClaimHit> figures)
    {
        json.WriteStartArray("figures");
        foreach (var figure in figures)
        {
            json.WriteStartObject();
            json.WriteString("id", figure.Id);
            json.WriteString("words", figure.Words);
            json.WriteString("quotation", figure.Quotation);
            json.WriteString("said", Wording.Iso(figure.Said));
            json.WriteString("citation", figure.Citation);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Definition definition)
    {
        json.WriteString("counted", definition.Counted);
        json.WriteString("act", definition.Act?.Name);
        json.WriteString("kind", Wording.Small(definition.Kind));
        json.WriteString("unit", definition.Unit?.Symbol);
        json.WriteString("change", Wording.Small(definition.Change));
        json.WriteString("place", definition.Where);
        json.WriteString("law", definition.Law);
        json.WriteString("status", Wording.Small(definition.Status));
        json.WriteBoolean("running_total", definition.IsRunningTotal);
    }

    private static void Write(Utf8JsonWriter json, TimelinePoint point)
    {
        json.WriteStartObject();
        json.WriteNumber("value", point.Quantity.Value);
        if (point.Quantity.High is { } high)
        {
            json.WriteNumber("high", high);
        }
        json.WriteString("bound", Wording.Small(point.Quantity.Bound));
        if (point.ReplacedBy is { } newer)
        {
            json.WriteNumber("replaced_by", newer.Quantity.Value);
        }
        json.WriteString("period_words", point.Period?.Words);
        json.WriteString("period_start", Wording.Iso(point.Period?.From));
        json.WriteString("period_end", Wording.Iso(point.Period?.To));
        json.WriteStartArray("utterances");
        foreach (var utterance in point.Utterances)
        {
            json.WriteStartObject();
            json.WriteString("words", utterance.First.Words);
            json.WriteString("quotation", utterance.Quotation);
            json.WriteString("speaker", utterance.Speaker?.Printed);
            json.WriteString("person", SpeakerWording.Person(utterance.First.Speaker));
            json.WriteString("person_id", SpeakerWording.Id(utterance.First.Speaker));
            json.WriteString("office_held", SpeakerWording.Office(utterance.First.Speaker));
            json.WriteString("said", Wording.Iso(utterance.Said));
            json.WriteString("attributed_to", utterance.First.Claim.Source);
            json.WriteStartArray("sources");
            foreach (var source in utterance.Sources)
            {
                json.WriteStartObject();
                json.WriteString("id", source.Id);
                json.WriteString("citation", source.Citation);
                json.WriteString("url", source.Permalink?.ToString());
                json.WriteString("file", source.SourcePath);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
