using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Tables;

/// <summary>Makes of each cell of a laid-out table what it states, and of each numeric cell a figure.</summary>
internal sealed class CellClaims(Contribution contribution, TableSheet sheet, TableLayout layout, bool isClipped)
{
    private readonly HeaderPaths _paths = new(sheet, layout);
    private readonly Dictionary<int, TextSpan> _rows = [];
    private readonly string? _lead = sheet.Notes.LeadingSentence(contribution.Text);

    private readonly HeaderUnit _corner = layout.Labels > 0 ? HeaderUnit.Of(layout.HeaderOf(0)) : HeaderUnit.None;

    private readonly bool _areTimed = layout.AreTimed;

    /// <summary>All cells, read.</summary>
    public ReadCell[] All()
    {
        var last = isClipped ? sheet.Table.Cells.Select((cell, i) => (cell, i)).LastOrDefault(c => !c.cell.Span.IsEmpty, (default, -1)).Item2 : -1;
        return [.. Enumerable.Range(0, sheet.Table.Cells.Count).Select(i => Cell(i, i == last))];
    }

    private ReadCell Cell(int i, bool isCut)
    {
        var cell = sheet.Table.Cells[i];
        var content = sheet.Contents[i];
        var role = RoleOf(cell, content);
        var read = new ReadCell(cell, role, content.State) { Words = sheet.Spans[i] };
        if (role is CellRole.Identifier && content.State == CellState.Value)
        {
            return read with { Refused = "a code, reference, date or running number" };
        }
        if (role != CellRole.Value)
        {
            return read;
        }
        var path = _paths.Of(i);
        read = read with { HeaderPath = [.. path.Select(part => part.Words)] };
        if (isCut && content.State == CellState.Value)
        {
            return read with { State = CellState.Cut, Refused = "the source cuts the table short here" };
        }
        if (content.State != CellState.Value)
        {
            return content.State == CellState.Unreadable ? read with { Refused = "digits that can be read in no one way" } : read;
        }
        if (path.Count == 0)
        {
            return read with { Refused = "nothing heads it" };
        }
        var numbers = content.Numbers.Select(number => (Number: number, Unit: CellUnit.Of(number, path, _corner))).ToList();
        if (numbers.Exists(number => number.Unit.IsContradicted))
        {
            return read with { Refused = "its headers contradict each other on the unit" };
        }
        var claims = numbers.Select(number => Claim(i, number.Number, number.Unit, path)).OfType<Claim>().ToList();
        return read with { Claims = claims, Refused = claims.Count < numbers.Count ? "a number too large to be scaled" : null };
    }

    private CellRole RoleOf(TableCell cell, CellContent content)
    {
        var kind = layout.Kind(cell.Row);
        return content.State == CellState.Blank && cell.Span.IsEmpty && (kind != RowKind.Body || cell.Column < layout.Labels) ? CellRole.Blank : kind switch
        {
            RowKind.Header => CellRole.Header,
            RowKind.Title => CellRole.Title,
            RowKind.Note => CellRole.Note,
            RowKind.Section => CellRole.Section,
            RowKind.Blank => CellRole.Blank,
            _ when cell.Column < layout.Labels => layout.Identifiers[cell.Column] ? CellRole.Identifier : CellRole.Label,
            _ when layout.Identifiers[cell.Column] => CellRole.Identifier,
            _ => content.State == CellState.Blank ? CellRole.Blank : CellRole.Value,
        };
    }

    private Claim? Claim(int i, CellNumber number, CellUnit unit, List<PathPart> path)
    {
        var cell = sheet.Table.Cells[i];
        var quantity = Scaled(number, unit);
        if (quantity is not { } stated)
        {
            return null;
        }
        var counted = CountedThing.Of(unit.Kind, number, path, _paths.NameThings ? null : _lead);
        var period = CellTime.Of(path, _areTimed);
        var where = CellPlace.Of(path);
        var span = new TextSpan(sheet.Spans[i].Start + number.Start, sheet.Spans[i].Start + number.End);
        var header = string.Join(ReadCell.Separator, path.Select(p => p.Words));
        if (!_rows.TryGetValue(cell.Row, out var sentence))
        {
            _rows[cell.Row] = sentence = sheet.RowSpan(cell.Row);
        }
        return new Claim
        {
            Span = span,
            Sentence = sentence,
            Kind = unit.Kind,
            Quantity = stated,
            Counted = counted,
            Period = period,
            Where = where,
            Status = ClaimStatus.Fact,
            HeaderPath = header,
            Derivation = new Derivation(TableReader.Rule, Steps(cell, span, header, unit, counted, period, where)),
        };
    }

    private static Quantity? Scaled(CellNumber number, CellUnit unit)
    {
        if (Math.Abs(number.High ?? number.Value) > decimal.MaxValue / 1e13m)
        {
            return null;
        }
        return new Quantity(number.Value * unit.Scale, number.High * unit.Scale, number.Bound, unit.Unit);
    }

    private string Steps(TableCell cell, TextSpan span, string header, CellUnit unit, string? counted, Period? period, string? where)
    {
        var steps = new StringBuilder();
        steps.Append(CultureInfo.InvariantCulture, $"number: {span.Of(contribution.Text)}\nrow {cell.Row + 1}, column {cell.Column + 1}\nheaders: {header}");
        Step("unit", unit.Words);
        Step("counted", counted);
        Step("period", period?.Words);
        Step("where", where);
        return steps.ToString();

        void Step(string name, string? words)
        {
            if (words is not null)
            {
                steps.Append('\n').Append(name).Append(": ").Append(words);
            }
        }
    }
}
