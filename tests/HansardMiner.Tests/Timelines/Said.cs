using System;
using System.Globalization;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Tests.Timelines;

/// <summary>Stored figures made by hand from invented sentences.</summary>
internal static class Said
{
    /// <summary>A figure in a sentence that is a whole contribution.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="words">The figure's words in it.</param>
    /// <param name="value">Its value.</param>
    /// <param name="counted">What is counted.</param>
    public static ClaimHit Figure(string sentence, string words, decimal value, string? counted)
    {
        var start = sentence.IndexOf(words, StringComparison.Ordinal);
        var contribution = new RecordId("debate/1").Contribution(1);
        return new ClaimHit
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{contribution}@{start}-{start + words.Length}"),
            Claim = new Claim
            {
                Span = new TextSpan(start, start + words.Length),
                Sentence = new TextSpan(0, sentence.Length),
                Kind = ClaimKind.Count,
                Quantity = new Quantity(value, null, Bound.Exact, null),
                Counted = counted,
                Status = ClaimStatus.Fact,
                Derivation = new Derivation("things counted", ""),
            },
            Words = words,
            Quotation = sentence,
            Document = new RecordId("debate/1"),
            Contribution = contribution,
            DocumentKind = DocumentKind.Debate,
            ContributionKind = ContributionKind.Speech,
            Headings = ["Metal Theft"],
            Attribution = new Attribution { Printed = "Ada Merrow", Name = "Ada Merrow" },
            House = House.Commons,
            Said = new DateOnly(2016, 3, 1),
            Citation = "HC Deb 1 March 2016, vol 600, col 12",
            SourcePath = "sample.xml",
        };
    }

    public static ClaimHit In(this ClaimHit hit, string document, int ordinal = 1)
    {
        var id = new RecordId(document);
        return hit with { Document = id, Contribution = id.Contribution(ordinal), Id = $"{id.Contribution(ordinal)}@{hit.Claim.Span.Start}-{hit.Claim.Span.End}" };
    }

    public static ClaimHit For(this ClaimHit hit, string words, string? from, string? to) =>
        hit with { Claim = hit.Claim with { Period = new Period(words, Day(from), Day(to)) } };

    public static ClaimHit On(this ClaimHit hit, string? day) => hit with { Said = Day(day) };

    public static ClaimHit By(this ClaimHit hit, string? speaker) => hit with { Attribution = speaker is null ? null : new Attribution { Printed = speaker, Name = speaker } };

    public static ClaimHit Under(this ClaimHit hit, params string[] headings) => hit with { Headings = headings };

    public static ClaimHit Bounded(this ClaimHit hit, Bound bound) => hit with { Claim = hit.Claim with { Quantity = hit.Claim.Quantity with { Bound = bound } } };

    public static ClaimHit As(this ClaimHit hit, ClaimKind kind, string? unit, Change? change = null) =>
        hit with { Claim = hit.Claim with { Kind = kind, Change = change, Quantity = hit.Claim.Quantity with { Unit = unit is null ? null : new Unit(unit) } } };

    public static ClaimHit At(this ClaimHit hit, string where) => hit with { Claim = hit.Claim with { Where = where } };

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
