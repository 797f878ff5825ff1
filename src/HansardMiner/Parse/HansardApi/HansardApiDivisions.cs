using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Parse.Json;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardApi;

/// <summary>
/// The divisions of one debate, as the Hansard API and the Commons Votes API give them: data, and text that states no figures, for the numbers of votes
/// are no figures that anybody gave.
/// </summary>
internal sealed class HansardApiDivisions(IReadOnlyList<JsonItem> divisions, UniqueIds ids)
{
    private static readonly (string[] Fields, string Title, Vote Vote, bool AreTellers)[] _lists =
    [
        (["AyeMembers", "Ayes"], "Ayes", Vote.Aye, false), (["AyeTellers"], "Tellers for the Ayes", Vote.Aye, true),
        (["NoeMembers", "Noes"], "Noes", Vote.No, false), (["NoeTellers", "NoTellers"], "Tellers for the Noes", Vote.No, true),
    ];

    private readonly ContributionText _text = new();

    /// <summary>Whether an object is a division: it counts both sides.</summary>
    public static bool Is(JsonItem item) => Ayes(item) is not null && Noes(item) is not null;

    /// <summary>The debate that a division belongs to, as far as the source names it.</summary>
    public static string? Section(JsonItem division) => division.TextOf("DebateSectionExtId") ?? division.TextOf("DebateSection") ?? division.TextOf("Title");

    /// <summary>The divisions as a document.</summary>
    public Debate Document()
    {
        var first = divisions[0];
        // The Commons Votes API has divisions of the Commons alone, and does not say so.
        var house = HansardApiFacts.HouseOf(first.TextOf("House")) ?? (first.Find("DivisionId") is not null && first.Find("AyeCount") is not null ? House.Commons : null);
        var (date, id, title) = (first.DayOf("Date"), first.TextOf("DebateSectionExtId"), first.TextOf("DebateSection") ?? first.TextOf("Title"));
        return new Debate
        {
            Id = ids.Of("hansard-api", UniqueIds.House(house), UniqueIds.Day(date), "divisions-" + (id ?? Slug.Of(title))),
            Headings = title is null ? [] : [title],
            Contributions = [.. divisions.Select(d => Contribution(d, house, date))],
            House = house,
            Date = date,
            SourceId = id ?? first.TextOf("DivisionId"),
            Permalink = HansardApiFacts.Page(house, date, id, title),
            Place = first.Place,
        };
    }

    private Contribution Contribution(JsonItem division, House? house, DateOnly? date)
    {
        var votes = new List<DivisionVote>();
        HansardApiItems.Take(division.Find("TextBeforeVote")?.Text, _text);
        _text.Add(string.Create(CultureInfo.InvariantCulture, $"Division {division.TextOf("Number") ?? "(number not stated)"}: Ayes {Ayes(division) ?? "not stated"}, Noes {Noes(division) ?? "not stated"}."));
        foreach (var (fields, list, vote, areTellers) in _lists)
        {
            var listed = fields.SelectMany(division.All).Where(m => !m.IsArray).Select(m => (Name: Name(m), Id: Id(m))).Where(m => m.Name is not null).ToList();
            votes.AddRange(listed.Select(m => new DivisionVote(m.Name!, vote, areTellers, m.Id)));
            if (listed.Count > 0)
            {
                _text.Add($"{list}: {string.Join("; ", listed.Select(m => m.Name))}");
            }
        }
        HansardApiItems.Take(division.Find("TextAfterVote")?.Text, _text);
        var taken = _text.Take(division.IsCut);
        return new Contribution
        {
            Kind = ContributionKind.Division,
            Text = taken.Text,
            Passages = [.. taken.Passages.Select(p => p with { Kind = PassageKind.Apparatus })],
            Division = new Division { Number = division.NumberOf("Number"), Ayes = Number(Ayes(division)), Noes = Number(Noes(division)), Votes = votes },
            Time = TimeOnly.TryParseExact(division.TextOf("Time"), "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null,
            SourceId = division.TextOf("ExternalId") ?? division.TextOf("Id") ?? division.TextOf("DivisionId"),
            Permalink = HansardApiFacts.Page(house, date, division.TextOf("DebateSectionExtId"), division.TextOf("DebateSection")),
            Place = division.Place,
        };
    }

    private static string? Ayes(JsonItem division) => division.TextOf("AyesCount") ?? division.TextOf("AyeCount");

    private static string? Noes(JsonItem division) => division.TextOf("NoesCount") ?? division.TextOf("NoCount") ?? division.TextOf("NoeCount");

    private static int? Number(string? words) => int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Name(JsonItem member) => member.Text ?? member.TextOf("Name") ?? member.TextOf("ListAs") ?? member.TextOf("DisplayAs")
        ?? ((member.TextOf("MemberId") ?? member.TextOf("Id")) is { } id ? $"Member {id} (name not in source)" : null);

    private static string? Id(JsonItem member) => member.TextOf("MemberId") is { } id && id.All(char.IsAsciiDigit) ? "mnis/" + id : null;
}
