using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Sqlite.Rows;

/// <summary>
/// Tables in one column, as JSON that other tools can read: <c>[{"span":[0,40],"caption":[…],"cells":[[row,column,rowSpan,columnSpan,start,end,marks],…]}]</c>.
/// </summary>
internal static class TableCells
{
    private const int Numbers = 7;

    /// <summary>The tables as JSON; null when there are none.</summary>
    public static string? Write(IReadOnlyList<AnswerTable> tables)
    {
        if (tables.Count == 0)
        {
            return null;
        }
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartArray();
            foreach (var table in tables)
            {
                json.WriteStartObject();
                Span(json, "span", table.Span);
                if (table.Caption is { } caption)
                {
                    Span(json, "caption", caption);
                }
                json.WriteStartArray("cells");
                foreach (var cell in table.Cells)
                {
                    Write(json, [cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Span.Start, cell.Span.End, (int)cell.Marks]);
                }
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>Reads what <see cref="Write(IReadOnlyList{AnswerTable})"/> wrote.</summary>
    public static IReadOnlyList<AnswerTable> Read(string? text)
    {
        if (text is null)
        {
            return [];
        }
        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.EnumerateArray().Select(Table)];
    }

    private static AnswerTable Table(JsonElement table) => new(Span(table.GetProperty("span")), [.. table.GetProperty("cells").EnumerateArray().Select(Cell)])
    {
        Caption = table.TryGetProperty("caption", out var caption) ? Span(caption) : null,
    };

    private static TableCell Cell(JsonElement cell)
    {
        var n = new int[Numbers];
        var at = 0;
        foreach (var number in cell.EnumerateArray().Take(Numbers))
        {
            n[at++] = number.GetInt32();
        }
        return new TableCell(n[0], n[1], n[2], n[3], new TextSpan(n[4], n[5]), (CellMarks)n[6]);
    }

    private static TextSpan Span(JsonElement pair) => new(pair[0].GetInt32(), pair[1].GetInt32());

    private static void Span(Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WritePropertyName(name);
        Write(json, [span.Start, span.End]);
    }

    private static void Write(Utf8JsonWriter json, int[] numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }
        json.WriteEndArray();
    }
}
