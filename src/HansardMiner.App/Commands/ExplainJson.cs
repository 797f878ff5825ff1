using System.Collections.Generic;
using HansardMiner.App.Output;
using HansardMiner.Claims;
using HansardMiner.Present;

namespace HansardMiner.App.Commands;

/// <summary>What <c>hansard explain --json</c> writes.</summary>
internal static class ExplainJson
{
    public static void Write(Screen screen, string text, Extraction found, IReadOnlyList<Undertaking> promised) => Json.Write(screen, json =>
    {
        json.WriteStartObject();
        json.WriteString("text", text);
        json.Array("claims", found.Claims, claim =>
        {
            json.WriteStartObject();
            json.WriteNumber("start", claim.Span.Start);
            json.WriteNumber("end", claim.Span.End);
            json.WriteString("text", claim.Span.Of(text));
            json.WriteString("kind", claim.Kind.ToString().ToLowerInvariant());
            json.WriteNumber("value", claim.Quantity.Value);
            if (claim.Quantity.High is { } high)
            {
                json.WriteNumber("high", high);
            }
            json.WriteString("bound", claim.Quantity.Bound.ToString().ToLowerInvariant());
            json.WriteString("unit", claim.Quantity.Unit?.Symbol);
            json.WriteString("counted", claim.Counted);
            json.WriteString("when", claim.Period?.Words);
            json.WriteString("from", Wording.Iso(claim.Period?.From));
            json.WriteString("to", Wording.Iso(claim.Period?.To));
            json.WriteString("where", claim.Where);
            json.WriteString("status", claim.Status.ToString().ToLowerInvariant());
            json.Array("links", claim.Links, link =>
            {
                json.WriteStartObject();
                json.WriteString("role", link.Role.ToString().ToLowerInvariant());
                json.WriteNumber("start", link.Span.Start);
                json.WriteNumber("end", link.Span.End);
                json.WriteEndObject();
            });
            json.WriteString("rule", claim.Derivation.Rule);
            json.WriteString("steps", claim.Derivation.Steps);
            json.WriteEndObject();
        });
        json.Array("rejects", found.Rejections, rejected =>
        {
            json.WriteStartObject();
            json.WriteNumber("start", rejected.Span.Start);
            json.WriteNumber("end", rejected.Span.End);
            json.WriteString("text", rejected.Span.Of(text));
            json.WriteString("why", ExplainCommand.Why(rejected.Reason));
            json.WriteString("rule", rejected.Rule);
            json.WriteEndObject();
        });
        json.Array("undertakings", promised, one =>
        {
            json.WriteStartObject();
            json.WriteNumber("start", one.Span.Start);
            json.WriteNumber("end", one.Span.End);
            json.WriteString("actor", one.Actor);
            json.WriteString("action", one.Action);
            json.WriteString("strength", one.Strength.ToString().ToLowerInvariant());
            json.WriteBoolean("conditional", one.IsConditional);
            json.WriteString("deadline", one.Deadline?.Words);
            json.WriteString("from", Wording.Iso(one.Deadline?.From));
            json.WriteString("to", Wording.Iso(one.Deadline?.To));
            json.WriteString("rule", one.Derivation.Rule);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });
}
