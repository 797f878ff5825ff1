using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Parse.Json;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardApi;

/// <summary>The divisions of one debate: text that states no figures, for the numbers of votes are no figures of the record.</summary>
internal sealed class HansardApiDivisions(IReadOnlyList<JsonItem> divisions, UniqueIds ids)
{
    private static readonly (string Field, string Title)[] _lists =
    [
        ("AyeMembers", "Ayes"), ("AyeTellers", "Tellers for the Ayes"), ("NoeMembers", "Noes"), ("NoeTellers", "Tellers for the Noes"),
    ];

    private readonly ContributionText _text = new();

    /// <summary>The divisions as a document.</summary>
    public Debate Document()
    {
        var first = divisions[0];
        var house = HansardApiFacts.HouseOf(first.TextOf("House"));
        var (date, id, title) = (first.DayOf("Date"), first.TextOf("DebateSectionExtId"), first.TextOf("DebateSection"));
        return new Debate
        {
            Id = ids.Of("hansard-api", UniqueIds.House(house), UniqueIds.Day(date), "divisions-" + (id ?? Slug.Of(title))),
            Headings = title is null ? [] : [title],
            Contributions = [.. divisions.Select(d => Contribution(d, house, date))],
            House = house,
            Date = date,
            SourceId = id,
            Permalink = HansardApiFacts.Page(house, date, id, title),
        };
    }

    private Contribution Contribution(JsonItem division, House? house, DateOnly? date)
    {
        HansardApiItems.Take(division.Find("TextBeforeVote")?.Text, _text);
        _text.Add(string.Create(CultureInfo.InvariantCulture, $"Division {division.TextOf("Number") ?? "(number not stated)"}: Ayes {division.TextOf("AyesCount") ?? "not stated"}, Noes {division.TextOf("NoesCount") ?? "not stated"}."));
        foreach (var (field, list) in _lists)
        {
            var names = string.Join("; ", division.All(field).Select(Name).OfType<string>());
            if (names.Length > 0)
            {
                _text.Add($"{list}: {names}");
            }
        }
        HansardApiItems.Take(division.Find("TextAfterVote")?.Text, _text);
        var (text, passages, _) = _text.Take(division.IsCut);
        return new Contribution
        {
            Kind = ContributionKind.Procedure,
            Text = text,
            Passages = [.. passages.Select(p => p with { Kind = PassageKind.Apparatus })],
            Time = TimeOnly.TryParseExact(division.TextOf("Time"), "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null,
            SourceId = division.TextOf("ExternalId") ?? division.TextOf("Id"),
            Permalink = HansardApiFacts.Page(house, date, division.TextOf("DebateSectionExtId"), division.TextOf("DebateSection")),
        };
    }

    private static string? Name(JsonItem member) => member.Text ?? member.TextOf("Name") ?? member.TextOf("ListAs") ?? member.TextOf("DisplayAs")
        ?? (member.TextOf("MemberId") is { } id ? $"Member {id} (name not in source)" : null);
}
