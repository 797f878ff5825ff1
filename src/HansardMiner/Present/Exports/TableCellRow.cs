using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Records;
using HansardMiner.Store;
using HansardMiner.Tables;

namespace HansardMiner.Present.Exports;

/// <summary>One cell of a table as a row of an export; a cell with two numbers makes two rows.</summary>
/// <param name="Stored">The document it stands in.</param>
/// <param name="Contribution">The contribution.</param>
/// <param name="Ordinal">The contribution's place in the document, from 1.</param>
/// <param name="Table">The table's place in the contribution, from 1.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Claim">Its figure; null when it gives none.</param>
public sealed record TableCellRow(StoredDocument Stored, Contribution Contribution, int Ordinal, int Table, ReadCell Cell, Claim? Claim)
{
    /// <summary>The cells of all tables.</summary>
    public static IEnumerable<TableCellRow> Of(IEnumerable<StoredDocument> documents) =>
        from document in documents
        from contribution in document.Document.Contributions.Select((c, i) => (Record: c, Ordinal: i + 1))
        from table in TableReader.Read(contribution.Record).Select((t, i) => (Reading: t, Ordinal: i + 1))
        from cell in table.Reading.Cells
        from claim in cell.Claims.Count == 0 ? [null] : cell.Claims.Select(c => (Claim?)c)
        select new TableCellRow(document, contribution.Record, contribution.Ordinal, table.Ordinal, cell, claim);

    /// <summary>The columns.</summary>
    /// <param name="sha256">The hash of a source file's bytes, by its path.</param>
    public static IReadOnlyList<ExportColumn<TableCellRow>> Columns(Func<string, string?> sha256) =>
    [
        new("contribution_id", "id of the contribution, for hansard show", r => r.Stored.Document.Id.Contribution(r.Ordinal).Value),
        new("table", "the table's place in the contribution, from 1", r => r.Table, CellKind.Integer),
        new("row", "the cell's first row, from 1", r => r.Cell.Cell.Row + 1, CellKind.Integer),
        new("column", "the cell's first column, from 1", r => r.Cell.Cell.Column + 1, CellKind.Integer),
        new("row_span", "over how many rows it stands", r => r.Cell.Cell.RowSpan, CellKind.Integer),
        new("column_span", "over how many columns it stands", r => r.Cell.Cell.ColumnSpan, CellKind.Integer),
        new("role", "value, header, label, section, title, identifier, note or blank", r => Wording.Small(r.Cell.Role), Role: ColumnRole.Facet),
        new("header_path", "of a value: title, section, row labels and column headers, parted by ›", r => r.Cell.HeaderPath.Count == 0 ? null : r.Cell.Path, Role: ColumnRole.Searched),
        new("state", "value, nil, suppressed, notavailable, dash (not stated whether nil), text, unreadable, cut or blank", r => Wording.Small(r.Cell.State), Role: ColumnRole.Facet),
        new("words", "the cell's exact words", r => r.Cell.Words.Of(r.Contribution.Text), Role: ColumnRole.Searched),
        new("value", "the number in base units; the lower end of a range", r => r.Claim?.Quantity.Value, CellKind.Number),
        new("value_high", "the upper end of a range", r => r.Claim?.Quantity.High, CellKind.Number),
        new("comparator", "exact, about, over, under or range", r => Wording.Small(r.Claim?.Quantity.Bound), Role: ColumnRole.Facet),
        new("unit", "GBP, %, year, km …; empty for a count", r => r.Claim?.Quantity.Unit?.Symbol, Role: ColumnRole.Facet),
        new("kind", "count, money, percent, points, duration, age, measure or rate", r => Wording.Small(r.Claim?.Kind), Role: ColumnRole.Facet),
        new("counted", "what is counted, where the headers say it", r => r.Claim?.Counted, Role: ColumnRole.Searched),
        new("period_words", "the words that say the time it is for", r => r.Claim?.Period?.Words),
        new("period_start", "first day of that time; empty when it cannot be told", r => r.Claim?.Period?.From, CellKind.Day),
        new("period_end", "last day of that time; empty when it cannot be told", r => r.Claim?.Period?.To, CellKind.Day),
        new("place", "the place it is about, as printed", r => r.Claim?.Where, Role: ColumnRole.Facet),
        new("refused", "why a number in it is not taken as a figure", r => r.Cell.Refused),
        new("char_start", "where the cell's words begin in the contribution's text, in UTF-16 code units", r => r.Cell.Words.Start, CellKind.Integer),
        new("char_end", "one past where they end", r => r.Cell.Words.End, CellKind.Integer),
        new("citation", "how the place is cited", r => Citation.Of(r.Stored.Document, r.Contribution)),
        new("source_url", "the live page", r => r.Contribution.Permalink ?? r.Stored.Document.Permalink, CellKind.Link),
        new("source_file", "the file it was read from", r => r.Stored.SourcePath),
        new("source_sha256", "SHA-256 of that file's bytes", r => sha256(r.Stored.SourcePath)),
    ];
}
