using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Engines.Tests;

/// <summary>The slow, obvious search: looks at every contribution. What it finds is what an engine must find.</summary>
internal sealed class PlainScan(IReadOnlyList<Document> documents)
{
    private readonly IReadOnlyList<PlainHit> _all = [.. documents.SelectMany(d => d.Contributions.Select((c, i) => new PlainHit(d, c, i + 1)))];
    private PlainFolding? _folding;

    public IReadOnlyList<string> Search(SearchQuery query) => [.. Hits(query).Select(h => h.Id).Order(StringComparer.Ordinal)];

    /// <summary>The ids in the order of days.</summary>
    public IReadOnlyList<string> ByDay(SearchQuery query, bool newestFirst)
    {
        var byId = Hits(query).OrderBy(h => h.Document.Id.Value, StringComparer.Ordinal).ThenBy(h => h.Ordinal).ToList();
        var dated = byId.Where(h => h.Document.Date is not null);
        dated = newestFirst ? dated.OrderByDescending(h => h.Document.Date) : dated.OrderBy(h => h.Document.Date);
        return [.. dated.Concat(byId.Where(h => h.Document.Date is null)).Select(h => h.Id)];
    }

    /// <summary>Every contribution that holds what is asked; of repeats of a day the one that is shown.</summary>
    public IReadOnlyList<PlainHit> Hits(SearchQuery query) => [.. _all.Where(h => Holds(query, h.Document, h.Contribution)).Select(Folding.Shown).DistinctBy(h => h.Id)];

    /// <summary>What is shown once for several.</summary>
    public PlainFolding Folding => _folding ??= new PlainFolding(_all);

    private static bool Holds(SearchQuery query, Document document, Contribution contribution) => query switch
    {
        SearchQuery.All => true,
        SearchQuery.And and => and.Parts.All(p => Holds(p, document, contribution)),
        SearchQuery.Or or => or.Parts.Any(p => Holds(p, document, contribution)),
        SearchQuery.Not not => !Holds(not.Part, document, contribution),
        SearchQuery.Word { IsExact: true } word => Searched(document, contribution).Any(t => QueryFolding.Words(t).Contains(word.Text)),
        SearchQuery.Word word => Anywhere(document, contribution, [word.Text], 0),
        SearchQuery.Prefix prefix => Searched(document, contribution).Any(t => QueryFolding.Words(t).Any(w => w.StartsWith(prefix.Text, StringComparison.Ordinal))),
        SearchQuery.Phrase { Kind: PhraseKind.Exact } phrase =>
            document.Headings.Append(contribution.Text).Concat(Speakers(contribution)).Any(t => Stands(QueryFolding.Words(t), phrase.Words, 0)),
        SearchQuery.Phrase phrase => Anywhere(document, contribution, phrase.Words, phrase.Slop),
        SearchQuery.Alike alike => alike.Others.Append(alike.Typed).Any(p => Holds(p, document, contribution)),
        SearchQuery.FieldRange range => range.Values.Any(v => Field(new SearchQuery.Field(range.Name, v), document, contribution)),
        SearchQuery.Field field => Field(field, document, contribution),
        SearchQuery.Dated dated => document.Date is { } day && (dated.From is not { } from || day >= from) && (dated.To is not { } to || day <= to),
        SearchQuery.Number number => Make.Figures(contribution.Text).Any(c => Holds(number, c)),
        _ => throw new ArgumentException(query.ToString()),
    };

    private static bool Holds(SearchQuery.Number number, Claim claim)
    {
        var (low, high) = (claim.Quantity.Value, claim.Quantity.High ?? claim.Quantity.Value);
        return (number.Unit is null || number.Unit == claim.Quantity.Unit?.Symbol)
            && (number.Min is not { } min || (number.IsOpen ? high > min : high >= min))
            && (number.Max is not { } max || (number.IsOpen ? low < max : low <= max))
            && (number.Counted is not { } counted || Stands(Stems(claim.Counted ?? ""), Stems(counted), 0));
    }

    private static bool Field(SearchQuery.Field field, Document document, Contribution contribution)
    {
        var words = QueryFolding.Words(field.Value);
        bool Stands(IReadOnlyList<string> text, IReadOnlyList<string> asked, int slop) =>
            field.Value.EndsWith('*') ? Begins(text, asked) : PlainScan.Stands(text, asked, slop);
        var question = document as WrittenQuestion;
        return field.Name switch
        {
            QueryField.Speaker => Speakers(contribution).Any(s => Stands(QueryFolding.Words(s), words, 0)),
            QueryField.Office => Stands(QueryFolding.Words(contribution.Attribution?.Office ?? ""), words, 0),
            QueryField.Party => Stands(QueryFolding.Words(contribution.Attribution?.Party ?? ""), words, 0),
            QueryField.Dept => Stands(QueryFolding.Words(question?.AnsweringBody ?? (document as Debate)?.Department ?? ""), words, 0),
            QueryField.Heading => document.Headings.Any(h => Stands(Stems(h), [.. words.Select(Stemmer.Stem)], 0)),
            QueryField.Uin => Uins(document, contribution).Any(u => Stands(QueryFolding.Words(u), words, 0)),
            QueryField.Column => contribution.Column is { } column && Stands(QueryFolding.Words(column.Value), words, 0),
            QueryField.House => string.Equals(document.House?.ToString(), field.Value, StringComparison.OrdinalIgnoreCase),
            QueryField.Outcome => string.Equals(question?.Outcome?.ToString(), field.Value, StringComparison.OrdinalIgnoreCase),
            _ => string.Equals(document.Kind.ToString(), field.Value, StringComparison.OrdinalIgnoreCase),
        };
    }

    private static bool Begins(IReadOnlyList<string> text, IReadOnlyList<string> words) =>
        Enumerable.Range(0, text.Count).Any(at => at + words.Count <= text.Count
            && words.Select((w, i) => i + 1 == words.Count ? text[at + i].StartsWith(w, StringComparison.Ordinal) : text[at + i] == w).All(same => same));

    private static bool Anywhere(Document document, Contribution contribution, IReadOnlyList<string> words, int slop)
    {
        IReadOnlyList<string> stems = [.. words.Select(Stemmer.Stem)];
        return Stands(Stems(contribution.Text), stems, slop) || Stands(Joined(document.Headings, Stems), stems, slop)
            || Stands(Joined(Speakers(contribution), QueryFolding.Words), words, slop)
            || Stands(Joined(Uins(document, contribution), QueryFolding.Words), words, slop);
    }

    /// <summary>Whether the words stand next to each other in order, or, with slop, all within a stretch with no more than so many words between the ends.</summary>
    private static bool Stands(IReadOnlyList<string> text, IReadOnlyList<string> words, int slop)
    {
        if (words.Count == 0)
        {
            return false;
        }
        if (slop == 0 || words.Count == 1)
        {
            return Enumerable.Range(0, text.Count).Any(at => at + words.Count <= text.Count && words.Select((w, i) => text[at + i] == w).All(same => same));
        }
        return Enumerable.Range(0, text.Count).Any(at => words.All(w => text.Skip(at).Take(slop + 2).Contains(w)));
    }

    /// <summary>Phrases do not run over from one heading to the next, but words may be near each other over the border, which counts as one word.</summary>
    private static IReadOnlyList<string> Joined(IEnumerable<string> texts, Func<string, IReadOnlyList<string>> split) => [.. texts.SelectMany(t => split(t).Append("."))];

    private static IReadOnlyList<string> Stems(string text) => [.. QueryFolding.Words(text).Select(Stemmer.Stem)];

    private static IEnumerable<string> Speakers(Contribution contribution)
    {
        var speaker = contribution.Attribution;
        string?[] names = [speaker?.Name, speaker is null ? null : (contribution.Speaker as Speaker.Known)?.Name];
        return speaker is null ? [] : names.OfType<string>().Where(n => !speaker.Printed.Contains(n, StringComparison.Ordinal)).Distinct().Prepend(speaker.Printed);
    }

    private static IEnumerable<string> Uins(Document document, Contribution contribution) =>
        ((document as WrittenQuestion)?.Uins.Select(u => u.Value) ?? []).Concat(contribution.Uin is { } uin ? [uin.Value] : []);

    private static IEnumerable<string> Searched(Document document, Contribution contribution) =>
        document.Headings.Append(contribution.Text).Concat(Speakers(contribution)).Concat(Uins(document, contribution));
}
