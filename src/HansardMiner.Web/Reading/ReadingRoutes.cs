using System;
using System.Globalization;
using System.Linq;
using System.Text;
using HansardMiner.Access;
using HansardMiner.Pins;
using HansardMiner.Present;
using HansardMiner.Records;
using HansardMiner.Store;
using HansardMiner.Web.Layout;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HansardMiner.Web.Reading;

/// <summary>The pages of a record and of what belongs to it.</summary>
internal static class ReadingRoutes
{
    private const int LikeMost = 10;

    /// <summary>What a table's own page may weigh.</summary>
    private const int TableWeight = 44_000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/c/{**id}", Read).AsPage();
        routes.MapGet("/go", Go).AsPage();
    }

    /// <summary>What somebody typed: an id, a citation, the address of a live page.</summary>
    private static IResult Go(IOpenIndex index, string? to)
    {
        var typed = (to ?? "").Trim();
        if (typed.Length == 0)
        {
            return Results.Redirect(Addresses.Home);
        }
        var finding = RecordFinding.Of(index.Store, typed);
        return finding.Record is { } record ? Results.Redirect(Addresses.Record(Named(record, typed))) : NotOne(finding);
    }

    private static IResult Read(IOpenIndex index, string id, string? part, string? q, string? s, string? w, string? sort, string? from)
    {
        var address = ReadingAddress.Of(id);
        var stored = index.Store.Find(address.Id);
        if (stored is null && address.Page != ReadingPart.Record)
        {
            // An id may end like this itself.
            (address, stored) = (new ReadingAddress(id, ReadingPart.Record), index.Store.Find(id));
        }
        var pin = SentencePin.TryParse(w);
        var sentence = Number(s) ?? 0;
        if (stored is null)
        {
            return pin is null ? Unknown(index, address.Id) : Elsewhere(index, address.Id, sentence, pin);
        }
        var named = Named(stored, address.Id);
        if (named != address.Id)
        {
            return Results.Redirect(Addresses.With(Addresses.Record(named) + id[address.Id.Length..], ("part", part), ("q", q), ("s", s), ("w", w), ("sort", sort), ("from", from))
                + (sentence > 0 ? FormattableString.Invariant($"#s{sentence}") : ""));
        }
        var request = new ReadingRequest(named) { Part = Number(part), Typed = q, Sentence = sentence, Sort = TableSort.TryParse(sort) };
        return address.Page switch
        {
            ReadingPart.Quoted => QuotedPages.Of(index, stored, named),
            ReadingPart.Like => PageResult.Of<LikePage>(new LikeModel(stored, Alike.To(index.Search, stored, LikeMost))),
            ReadingPart.Table => Table(index, stored, request, address.Table, Number(from) ?? 0),
            ReadingPart.Csv => Csv(index, stored, request, address.Table),
            _ => Record(index, stored, request, pin),
        };
    }

    private static IResult Record(IOpenIndex index, StoredDocument stored, ReadingRequest request, SentencePin? pin)
    {
        if (pin is null)
        {
            return PageResult.Of<ReadingPage>(new ReadingBuilder(index, stored, request).Build());
        }
        var here = stored.Asked ?? (stored.Document.Contributions.Count == 1 ? stored.Document.Id.Contribution(1) : null);
        var ordinal = here is { } asked ? Addresses.Ordinal(asked.Value) : 0;
        var finding = new PinFinder(index.Store, index.Search).Find(stored, ordinal, request.Sentence, pin);
        if (finding is not { Contribution: { } contribution, Match: { } match })
        {
            return PageResult.Of<MissingPage>(Gone(pin, stored.Asked ?? stored.Document.Id, finding), StatusCodes.Status410Gone);
        }
        if (contribution != here || match.Sentence != request.Sentence)
        {
            return Results.Redirect(Pinned(contribution, match.Sentence, pin));
        }
        return PageResult.Of<ReadingPage>(new ReadingBuilder(index, stored, match.Fit != PinFit.Changed ? request
            : request with { ChangedFrom = pin.Words, ChangedTo = match.Words, AlsoAt = finding.AlsoAt }).Build());
    }

    /// <summary>A link to a sentence of a document that is no more.</summary>
    private static IResult Elsewhere(IOpenIndex index, string id, int sentence, SentencePin pin)
    {
        var finding = new PinFinder(index.Store, index.Search).Find(null, Addresses.Ordinal(id), sentence, pin);
        return finding is { Contribution: { } contribution, Match: { } match } ? Results.Redirect(Pinned(contribution, match.Sentence, pin))
            : PageResult.Of<MissingPage>(Gone(pin, null, finding), StatusCodes.Status404NotFound);
    }

    private static MissingModel Gone(SentencePin pin, RecordId? record, PinFinding finding) => new(
        finding.AlsoAt.Count > 0 ? "Which of these is meant?" : "These words are not there any more",
        record is null ? "The index has no record of that name any more" + (finding.AlsoAt.Count > 0 ? ", and the words stand in several others." : ", and none of its records has these words.")
            : "The record is in the index, but it has no such sentence, nor one that is nearly the same" + (finding.AlsoAt.Count > 0 ? "; others have it." : "; neither has any other record."))
    {
        Words = pin.Words, Record = record, AlsoAt = finding.AlsoAt, Search = pin.FirstWords.Count > 0 ? $"\"{string.Join(' ', pin.FirstWords)}\"" : null,
    };

    private static string Pinned(RecordId contribution, int sentence, SentencePin pin) => ReadingLinks.Sentence(contribution, sentence, pin);

    /// <summary>An id that names nothing may be a citation or the address of a live page.</summary>
    private static IResult Unknown(IOpenIndex index, string id)
    {
        var finding = RecordFinding.Of(index.Store, id);
        return finding.Record is { } record ? Results.Redirect(Addresses.Record(Named(record, id))) : NotOne(finding);
    }

    private static IResult NotOne(RecordFinding finding)
    {
        if (finding is not { Query: { } query, Finding: { } found })
        {
            return PageResult.Of<MissingPage>(
                new MissingModel("Not in the index", $"Nothing in the index has the id “{finding.Typed}”, and it is no citation in a known form. Write citations like “HC Deb 7 January 2014, vol 573, col 160”.")
                {
                    Search = finding.Typed,
                }, StatusCodes.Status404NotFound);
        }
        return found.Found.Count > 0
            ? PageResult.Of<MissingPage>(new MissingModel($"{Wording.Plain(found.Found.Count)} records are meant", $"{query}: choose one of them.") { Records = found.Found, Notes = found.Notes })
            : PageResult.Of<MissingPage>(
                new MissingModel("Not in the index", $"{query}: {found.Missing}." + (found.Nearest.Count > 0 ? " Nearest to it:" : "")) { Records = found.Nearest, Notes = found.Notes }, StatusCodes.Status404NotFound);
    }

    private static IResult Table(IOpenIndex index, StoredDocument stored, ReadingRequest request, int number, int from)
    {
        if (Whole(index, stored, request, number) is not { } table)
        {
            return NoTable(number);
        }
        from = Math.Clamp(from, 0, Math.Max(0, table.All - 1));
        return PageResult.Of<TablePage>(new TableModel(stored, table.Cut(TableWeight, from), [.. stored.Claims.Where(c => c.Contribution == table.Contribution).OrderBy(c => c.Span.Start)], from));
    }

    private static IResult Csv(IOpenIndex index, StoredDocument stored, ReadingRequest request, int number)
    {
        if (Whole(index, stored, request, number) is not { } table)
        {
            return NoTable(number);
        }
        var name = string.Create(CultureInfo.InvariantCulture, $"{string.Concat(table.Contribution.Value.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' ? c : '_'))}_t{number}.csv");
        return Results.File(Encoding.UTF8.GetBytes(TableCsv.Write(table)), "text/csv; charset=utf-8", name);
    }

    private static ShownTable? Whole(IOpenIndex index, StoredDocument stored, ReadingRequest request, int number)
    {
        var main = stored.Asked ?? stored.Document.Id.Contribution(Math.Max(1, stored.Document.Contributions.ToList().FindIndex(c => c.Tables.Count >= number) + 1));
        return new ReadingBuilder(index, stored, request).Table(Addresses.Ordinal(main.Value), number, request.Sort, ReadingLinks.Table(main, number));
    }

    private static IResult NoTable(int number) => PageResult.Message(StatusCodes.Status404NotFound, "No such table", FormattableString.Invariant($"This contribution has no table {number}."));

    /// <summary>The name of a record in addresses: a figure's own id, the contribution's, or the document's.</summary>
    private static string Named(StoredDocument stored, string typed)
    {
        var at = typed.LastIndexOf('@');
        var id = (stored.Asked ?? stored.Document.Id).Value;
        return at > 0 && stored.Asked is not null && typed[(at + 1)..].All(c => char.IsAsciiDigit(c) || c == '-') ? id + typed[at..] : id;
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000 ? number : null;
}
