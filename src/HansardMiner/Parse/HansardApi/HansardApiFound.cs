using System.Collections.Generic;
using HansardMiner.Parse.Json;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardApi;

/// <summary>One contribution as the API's search gives it: with its speaker and debate, without what stands around it.</summary>
internal sealed class HansardApiFound(JsonItem item, UniqueIds ids)
{
    private readonly ContributionText _text = new();

    /// <summary>The contribution as a document of its own.</summary>
    public Debate Document()
    {
        var whole = item.Find("ContributionTextFull")?.Text;
        var clipped = item.Find("ContributionText")?.Text ?? "";
        var isClipped = string.IsNullOrWhiteSpace(whole) && (clipped.EndsWith("...", System.StringComparison.Ordinal) || clipped.EndsWith('…'));
        HansardApiItems.Take(string.IsNullOrWhiteSpace(whole) ? clipped : whole, _text);
        var taken = _text.Take(isClipped || item.IsCut);
        var (text, passages, columns) = taken;
        var house = HansardApiFacts.HouseOf(item.TextOf("House"));
        var (date, section, title) = (item.DayOf("SittingDate"), item.TextOf("DebateSectionExtId"), item.TextOf("DebateSection"));
        var id = item.TextOf("ContributionExtId");
        var member = item.TextOf("MemberId") is { } number && number != "0" ? "mnis/" + number : null;
        var attribution = AttributionParser.Parse(item.TextOf("AttributedTo") ?? item.TextOf("MemberName"), member);
        var page = HansardApiFacts.Page(house, date, section, title, id);
        return new Debate
        {
            Id = ids.Of("hansard-api", UniqueIds.House(house), UniqueIds.Day(date), "found-" + (id ?? item.TextOf("ItemId") ?? section ?? "contribution")),
            Headings = title is null ? new List<string>() : [title],
            Contributions =
            [
                new Contribution
                {
                    Kind = attribution is null ? ContributionKind.Procedure : AttributionParser.IsChair(attribution) ? ContributionKind.Chair
                        : OralQuestionWords.Open(text) ? ContributionKind.Question : ContributionKind.Speech,
                    Text = text,
                    Passages = passages,
                    Tables = taken.Tables,
                    ColumnChanges = columns,
                    Attribution = attribution,
                    SourceId = id ?? item.TextOf("ItemId"),
                    Permalink = page,
                    Place = item.Place,
                },
            ],
            House = house,
            Date = date,
            SourceId = section,
            Permalink = page,
            Place = item.Place,
            Venue = VenueNames.Of(item.TextOf("Section")),
        };
    }
}
