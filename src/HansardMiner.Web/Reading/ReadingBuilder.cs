using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Access;
using HansardMiner.Pins;
using HansardMiner.Present.Transcript;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;
using HansardMiner.Web.Site;

namespace HansardMiner.Web.Reading;

/// <summary>Makes the page of a record. One for each request.</summary>
/// <param name="index">The index.</param>
/// <param name="stored">The record.</param>
/// <param name="asked">What of it.</param>
internal sealed class ReadingBuilder(IOpenIndex index, StoredDocument stored, ReadingRequest asked)
{
    private readonly Document _document = stored.Document;
    private readonly ILookup<RecordId, ClaimHit> _claims = stored.Claims.ToLookup(c => c.Contribution);
    private readonly Snippets? _words = string.IsNullOrWhiteSpace(asked.Typed) || QueryParser.Parse(asked.Typed) is not { } parsed || QuerySize.IsTooLarge(parsed.Query)
        ? null : new Snippets(QueryVariants.Expand(parsed).Query);

    /// <summary>The page.</summary>
    public ReadingModel Build()
    {
        var main = MainOrdinal();
        var all = _document.Contributions.Select((c, i) => Whole(i + 1)).ToList();
        main = Math.Min(main, Math.Max(1, all.Count));
        var plan = PartPlan.Of([.. all.Select(Weigh)], Weights.Part);
        var figure = asked.Id.Contains('@', StringComparison.Ordinal) ? stored.Claims.FirstOrDefault(c => string.Equals(c.Id, asked.Id, StringComparison.OrdinalIgnoreCase)) : null;
        var isAsked = stored.Asked is not null;
        var part = isAsked && asked.Part is null ? plan.PartOf(main, PieceOf(all, main, figure)) : Math.Clamp(asked.Part ?? (asked.Sentence > 0 ? plan.PartOf(main, PieceOf(all, main, null)) : 1), 1, plan.Parts.Count);
        var pins = new PinnedDocument(_document);
        var turns = plan.Parts[part - 1].Select(slice => Turn(all[slice.Ordinal - 1], slice, main, figure, pins)).ToList();
        var chain = _document is WrittenQuestion ? index.Store.Chain(_document.Id.Value) : null;
        var cited = isAsked ? _document.Contributions[main - 1] : null;
        return new ReadingModel
        {
            Stored = stored, Main = _document.Id.Contribution(main), Turns = turns, Part = part, Typed = asked.Typed, Figure = figure,
            Parts = [.. plan.Parts.Select((p, i) => new PartLink(i + 1, Ends(p), i + 1 == part))],
            Speakers = Speakers(),
            Citations = [.. Enum.GetValues<CitationForm>().Select(f => (f.ToString().ToLowerInvariant(), Citation.Of(_document, cited, f, figure?.Span))).Where(f => f.Item2 is not null).Select(f => (f.Item1, f.Item2!))],
            Lacking = Citation.Lacking(_document, cited),
            Source = index.Store.FindSource(stored.SourcePath), Chain = chain,
            Correction = chain?.Correction is { } correction && part == 1 ? ShownCorrection.Of(correction) : null,
            MissingFigure = figure is null && asked.Id.Contains('@', StringComparison.Ordinal) ? asked.Id : null,
            ChangedFrom = asked.ChangedFrom, ChangedTo = asked.ChangedTo, AlsoAt = asked.AlsoAt,
            Previous = isAsked && main > 1 ? _document.Id.Contribution(main - 1) : null,
            Next = isAsked && main < _document.Contributions.Count ? _document.Id.Contribution(main + 1) : null,
        };
    }

    /// <summary>One table of a contribution.</summary>
    public ShownTable? Table(int ordinal, int number, TableSort? sort, string address)
    {
        var whole = Whole(ordinal);
        return whole.Pieces.OfType<TextPiece.Table>().FirstOrDefault(t => t.Number == number) is { } table ? Table(whole, table, sort, address) : null;
    }

    /// <summary>The contribution asked for; without one the answer of a question, and the first of anything else.</summary>
    private int MainOrdinal()
    {
        if (stored.Asked is { } id)
        {
            return Addresses.Ordinal(id.Value);
        }
        var answer = _document is WrittenQuestion ? _document.Contributions.ToList().FindIndex(c => c.Kind == ContributionKind.Answer) : -1;
        return answer < 0 ? 1 : answer + 1;
    }

    private int PieceOf(IReadOnlyList<(int Ordinal, Contribution Contribution, IReadOnlyList<TextPiece> Pieces, ClaimHit[] Figures)> all, int main, ClaimHit? figure)
    {
        var pieces = main <= all.Count ? all[main - 1].Pieces : [];
        for (var i = 0; i < pieces.Count; i++)
        {
            if (figure is not null ? pieces[i].Span.Contains(figure.Span) : asked.Sentence > 0 && pieces[i] is TextPiece.Words { Sentence: { } number } && number == asked.Sentence)
            {
                return i;
            }
        }
        return 0;
    }

    private (int Ordinal, Contribution Contribution, IReadOnlyList<TextPiece> Pieces, ClaimHit[] Figures) Whole(int ordinal)
    {
        var contribution = _document.Contributions[ordinal - 1];
        ClaimHit[] figures = [.. _claims[_document.Id.Contribution(ordinal)].OrderBy(f => f.Span.Start)];
        var found = _words?.In(contribution.Text, _words.WantsFigures ? [.. figures.Select(Searched)] : []) ?? [];
        return (ordinal, contribution, TextPieces.Of(contribution, new RunCutter([.. figures.Select(f => f.Span)], found, contribution.ColumnChanges)), figures);
    }

    private static SearchedFigure Searched(ClaimHit hit) => new(
        (double)hit.Claim.Quantity.Value, (double)(hit.Claim.Quantity.High ?? hit.Claim.Quantity.Value), hit.Claim.Quantity.Unit?.Symbol, hit.Span, hit.Claim.Counted, hit.Claim.HeaderPath);

    private (int Head, IReadOnlyList<int> Pieces) Weigh((int Ordinal, Contribution Contribution, IReadOnlyList<TextPiece> Pieces, ClaimHit[] Figures) whole)
    {
        var id = _document.Id.Contribution(whole.Ordinal);
        return (Weights.Head(id, whole.Contribution), [.. whole.Pieces.Select(p => p switch
        {
            // The words looked for are marked, but do not move the parts: a part is the same with them and without.
            TextPiece.Words words => Weights.Of(whole.Contribution.Text, words, whole.Figures, id),
            TextPiece.Table table => Math.Min(Weights.Table, 600 + table.Reading.Cells.Sum(c => 60 + (2 * Weights.Of(whole.Contribution.Text.AsSpan(c.Cell.Span.Start, c.Cell.Span.Length))) + (c.Claims.Count * Weights.Cell))),
            _ => 0,
        })]);
    }

    private ShownTurn Turn(
        (int Ordinal, Contribution Contribution, IReadOnlyList<TextPiece> Pieces, ClaimHit[] Figures) whole, Slice slice, int main, ClaimHit? figure, PinnedDocument pins)
    {
        var id = _document.Id.Contribution(whole.Ordinal);
        var blocks = new List<ShownBlock>();
        foreach (var pieces in whole.Pieces.Skip(slice.First).Take(slice.End - slice.First).GroupBy(p => (p.Passage, IsTable: p is TextPiece.Table)))
        {
            var table = pieces.OfType<TextPiece.Table>().FirstOrDefault();
            blocks.Add(new ShownBlock([.. pieces.OfType<TextPiece.Words>()], table is null ? null : Table(whole, table, whole.Ordinal == main ? asked.Sort : null, Addresses.Record(id)).Cut(Weights.Table, 0))
            {
                IsClipped = pieces.Any(p => p.IsClipped),
            });
        }
        return new ShownTurn
        {
            Id = id, Ordinal = whole.Ordinal, Contribution = whole.Contribution, Figures = whole.Figures, Blocks = blocks, Pins = pins,
            Citation = Citation.Of(_document, whole.Contribution), Live = ReadingLinks.Live(whole.Contribution.Permalink),
            IsAsked = id == stored.Asked, HasShortNames = whole.Ordinal == main, IsContinued = slice.First > 0, GoesOn = slice.End < whole.Pieces.Count,
            Marked = whole.Ordinal == main ? asked.Sentence : 0, AskedFigure = figure?.Id, SameAs = stored.SameAnswerAs.TryGetValue(id, out var same) && same != id ? same : null,
        };
    }

    private ShownTable Table((int Ordinal, Contribution Contribution, IReadOnlyList<TextPiece> Pieces, ClaimHit[] Figures) whole, TextPiece.Table table, TableSort? sort, string address) =>
        ShownTable.Of(whole.Contribution, _document.Id.Contribution(whole.Ordinal), table.Number, table.Reading, whole.Figures.Select((f, i) => (f.Span, At: i)).ToLookup(f => f.Span, f => f.At), sort, address);

    private string Ends(IReadOnlyList<Slice> part)
    {
        var names = part.Select(s => _document.Contributions[s.Ordinal - 1].Attribution).OfType<Attribution>().Select(a => a.Name ?? a.Printed).ToList();
        return names.Count == 0 ? "" : names[0] == names[^1] ? names[0] : $"{names[0]} … {names[^1]}";
    }

    private IReadOnlyList<SpeakerLink> Speakers() =>
    [
        .. _document.Contributions.Select((c, i) => (Name: c.Attribution?.Name ?? c.Attribution?.Printed, Id: _document.Id.Contribution(i + 1)))
            .Where(c => c.Name is not null).GroupBy(c => c.Name!, StringComparer.Ordinal).Select(g => new SpeakerLink(g.Key, g.Count(), g.First().Id)),
    ];
}
