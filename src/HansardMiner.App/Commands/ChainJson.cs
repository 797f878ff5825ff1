using System.Text.Json;
using HansardMiner.App.Output;
using HansardMiner.Present;
using HansardMiner.Store;

namespace HansardMiner.App.Commands;

/// <summary>The chain of a written question as JSON properties.</summary>
internal static class ChainJson
{
    /// <summary>Writes the property <c>chain</c>; null for what is no written question.</summary>
    public static void Write(Utf8JsonWriter json, QuestionChain? chain)
    {
        if (chain is null)
        {
            json.WriteNull("chain");
            return;
        }
        json.WriteStartObject("chain");
        json.WriteString("outcome", chain.Question.Outcome is { } outcome ? Wording.Outcome(outcome) : null);
        json.Array("steps", chain.Steps, step =>
        {
            json.WriteStartObject();
            json.WriteString("step", step.Kind.ToString().ToLowerInvariant());
            json.WriteString("date", Wording.Iso(step.Date));
            json.WriteString("id", step.Record?.Value);
            json.WriteString("source_file", step.Source);
            json.WriteString("note", step.Note);
            json.WriteEndObject();
        });
        json.Array("readings", chain.Readings, reading =>
        {
            json.WriteStartObject();
            json.WriteString("id", reading.Question.Id.Value);
            json.WriteString("source_file", reading.Source);
            json.WriteString("state", reading.Question.State.ToString().ToLowerInvariant());
            json.WriteString("outcome", reading.Question.Outcome is { } of ? Wording.Outcome(of) : null);
            json.WriteBoolean("is_clipped", reading.Question.IsClipped);
            json.WriteBoolean("is_shown", reading.IsShown);
            json.WriteEndObject();
        });
        json.Array("answered_together", chain.Group, question =>
        {
            json.WriteStartObject();
            json.WriteString("uin", question.Uin.Value);
            json.WriteString("id", question.Record?.Value);
            json.WriteBoolean("has_same_answer", question.HasSameAnswer);
            json.WriteEndObject();
        });
        json.WriteString("same_answer_as", chain.ShownAt?.Value);
        json.Array("refers_to", chain.References, link => Link(json, link));
        Correction(json, chain.Correction);
        json.WriteEndObject();
    }

    private static void Link(Utf8JsonWriter json, ReferenceLink link)
    {
        json.WriteStartObject();
        json.WriteString("words", link.Words);
        json.WriteString("uin", link.Reference.Uin?.Value);
        json.WriteString("column", link.Reference.Column?.Value);
        json.WriteString("last_column", link.Reference.LastColumn?.Value);
        json.WriteString("date", Wording.Iso(link.Reference.Date));
        json.WriteBoolean("is_year_stated", link.Reference.IsYearStated);
        json.WriteString("house", link.Reference.House?.ToString().ToLowerInvariant());
        json.WriteString("statement", link.Reference.Statement);
        json.WriteString("target_id", link.Target?.Id.Value);
        json.WriteString("target_citation", link.Target?.Citation);
        json.WriteString("found", link.How);
        json.WriteEndObject();
    }

    private static void Correction(Utf8JsonWriter json, CorrectedAnswer? correction)
    {
        if (correction is null)
        {
            json.WriteNull("correction");
            return;
        }
        json.WriteStartObject("correction");
        json.WriteString("before_id", correction.BeforeId.Value);
        json.WriteString("before", correction.Before);
        json.WriteString("after_id", correction.AfterId.Value);
        json.WriteString("after", correction.After);
        json.WriteString("source_file", correction.Source);
        json.Array("figures", correction.Changes, change =>
        {
            json.WriteStartObject();
            json.WriteString("before", change.Before?.Of(correction.Before));
            json.WriteString("after", change.After?.Of(correction.After));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
