using System;
using System.Text.Json;
using HansardMiner.Records;
using HansardMiner.Tables;

namespace HansardMiner.Present;

/// <summary>A read table as JSON: rows, columns and cells with their roles, header paths, states, figures and offsets.</summary>
public static class TableJson
{
    /// <summary>Writes one table.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="contribution">The id of the contribution it stands in.</param>
    /// <param name="text">That contribution's text.</param>
    /// <param name="table">The table.</param>
    public static void Write(Utf8JsonWriter json, RecordId contribution, string text, TableReading table)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(table);
        json.WriteStartObject();
        json.WriteString("contribution_id", contribution.Value);
        json.WriteNumber("rows", table.Rows);
        json.WriteNumber("columns", table.Columns);
        json.WriteNumber("char_start", table.Table.Span.Start);
        json.WriteNumber("char_end", table.Table.Span.End);
        json.WriteString("caption", table.Table.Caption?.Of(text));
        json.WriteStartArray("cells");
        foreach (var cell in table.Cells)
        {
            Cell(json, text, cell);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Cell(Utf8JsonWriter json, string text, ReadCell cell)
    {
        json.WriteStartObject();
        json.WriteNumber("row", cell.Cell.Row + 1);
        json.WriteNumber("column", cell.Cell.Column + 1);
        json.WriteNumber("row_span", cell.Cell.RowSpan);
        json.WriteNumber("column_span", cell.Cell.ColumnSpan);
        json.WriteString("role", Wording.Small(cell.Role));
        json.WriteString("state", Wording.Small(cell.State));
        json.WriteString("words", cell.Words.Of(text));
        json.WriteNumber("char_start", cell.Words.Start);
        json.WriteNumber("char_end", cell.Words.End);
        json.WriteStartArray("header_path");
        foreach (var step in cell.HeaderPath)
        {
            json.WriteStringValue(step);
        }
        json.WriteEndArray();
        json.WriteString("refused", cell.Refused);
        json.WriteStartArray("figures");
        foreach (var claim in cell.Claims)
        {
            json.WriteStartObject();
            json.WriteString("words", claim.Span.Of(text));
            json.WriteNumber("value", claim.Quantity.Value);
            if (claim.Quantity.High is { } high)
            {
                json.WriteNumber("value_high", high);
            }
            json.WriteString("comparator", Wording.Small(claim.Quantity.Bound));
            json.WriteString("unit", claim.Quantity.Unit?.Symbol);
            json.WriteString("kind", Wording.Small(claim.Kind));
            json.WriteString("counted", claim.Counted);
            json.WriteString("period", claim.Period?.Words);
            json.WriteString("place", claim.Where);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
