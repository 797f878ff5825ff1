using System;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HansardMiner.Present.Exports;

namespace HansardMiner.Sqlite.Export;

/// <summary>What Datasette shows beside an exported file: title, licence, what each table and column holds. YAML, whose texts are written as JSON texts are.</summary>
public static class DatasetteMetadata
{
    private const int MostFacets = 4;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The YAML.</summary>
    /// <param name="database">The file's name without its ending, by which Datasette calls it.</param>
    /// <param name="book">The tables in it.</param>
    public static string Of(string database, ExportBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var yaml = new StringBuilder();
        Line(0, "title", book.Title);
        Line(0, "license", "Open Parliament Licence v3.0");
        Line(0, "license_url", Present.Licence.OpenParliamentAddress);
        Line(0, "source", "UK Parliament and the sources named in each row");
        Line(0, "description", string.Join(" ", book.Licence));
        Open(0, "databases");
        Open(1, Text(database));
        Open(2, "tables");
        foreach (var table in book.Tables)
        {
            Open(3, Text(table.Name));
            Line(4, "description", table.Title);
            var facets = table.Fields.Where(f => f.Role == ColumnRole.Facet).Take(MostFacets).Select(f => Text(f.Name)).ToList();
            if (facets.Count > 0)
            {
                yaml.Append("        facets: [").AppendJoin(", ", facets).Append("]\n");
            }
            Open(4, "columns");
            foreach (var field in table.Fields)
            {
                Line(5, Text(field.Name), field.Meaning);
            }
        }
        return yaml.ToString();

        void Open(int depth, string key) => yaml.Append(' ', depth * 2).Append(key).Append(":\n");

        void Line(int depth, string key, string value) => yaml.Append(' ', depth * 2).Append(key).Append(": ").Append(Text(value)).Append('\n');
    }

    private static string Text(string text) => JsonSerializer.Serialize(text, Options);
}
