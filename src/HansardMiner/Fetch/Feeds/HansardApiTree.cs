using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using HansardMiner.Fetch.Contract;

namespace HansardMiner.Fetch.Feeds;

/// <summary>
/// The headings of a section: <c>[{"Title":"Commons Chamber","LastUpdated":…,"SectionTreeItems":[{"Id":1,"ParentId":null,"ExternalId":…},…]}]</c>. The outermost heading is the section's own;
/// a heading right under it is a document, and what stands lower comes with that.
/// </summary>
internal static class HansardApiTree
{
    /// <summary>A debate is asked for each heading right under the section's own.</summary>
    public static FeedFindings Follow(FeedRequest request, JsonStream json)
    {
        if (!json.Read() || json.Token != JsonTokenType.StartArray)
        {
            return json.Token == JsonTokenType.StartObject ? HansardApiSections.Other(json.Value(), "it is no tree of headings") : FeedFindings.NotUnderstood("it is no tree of headings");
        }
        var (requests, without) = (new List<FeedRequest>(), 0);
        while (json.Read() && json.Token != JsonTokenType.EndArray)
        {
            var section = json.Value();
            if (section.Field("SectionTreeItems") is not { ValueKind: JsonValueKind.Array } items)
            {
                return HansardApiSections.Other(section, "a section has no list of headings");
            }
            if (Headings(items) is not { } headings)
            {
                return FeedFindings.NotUnderstood("a heading of a section is none");
            }
            var mark = section.Words("LastUpdated") is { } updated ? $"{section.Id("Source")} {updated}".Trim() : null;
            foreach (var top in Tops(headings))
            {
                Ask(top, mark);
            }
        }
        _ = json.Read();
        return new()
        {
            List = HansardApiSections.Headings,
            Requests = requests,
            Gap = without == 0 ? null : FormattableString.Invariant($"headings of the section without an id, which cannot be asked for: {without}"),
            Notes = requests.Count + without > 0 ? [] : [$"{request.Cell.House}, {FeedAddress.Day(request.Cell.Day!.Value)}: a section of the day has no heading (yet)"],
        };

        void Ask(HansardApiHeading heading, string? mark)
        {
            if (heading.ExternalId is { } id)
            {
                requests.Add(HansardApiFeed.Debate(request.Cell, id, heading.Title, string.Join('\n', heading.Below().Select(below => HansardApiBelow.Line(below.Depth, below.Id))), mark));
                return;
            }
            // Without an id it cannot be asked for: what stands under it can.
            without += heading.Children.Count == 0 ? 1 : 0;
            foreach (var child in heading.Children)
            {
                Ask(child, mark);
            }
        }
    }

    /// <summary>The headings, each with those under it; null when one is no object.</summary>
    private static List<HansardApiHeading>? Headings(JsonElement items)
    {
        var headings = new List<HansardApiHeading>();
        var byId = new Dictionary<long, HansardApiHeading>();
        foreach (var item in items.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object)
            {
                return null;
            }
            var heading = new HansardApiHeading(item.Id("ExternalId"), item.Words("Title"), item.Number("ParentId"));
            headings.Add(heading);
            if (item.Number("Id") is { } id)
            {
                byId.TryAdd(id, heading);
            }
        }
        foreach (var heading in headings)
        {
            if (heading.ParentId is { } parent && byId.TryGetValue(parent, out var above) && !above.IsWithin(heading))
            {
                heading.PutUnder(above);
            }
        }
        return headings;
    }

    /// <summary>The headings right under an outermost one, and outermost ones with nothing under them.</summary>
    private static IEnumerable<HansardApiHeading> Tops(List<HansardApiHeading> headings) =>
        headings.Where(heading => heading.Parent is null).SelectMany(root => root.Children.Count > 0 && root.ParentId is null ? root.Children : [root]);
}
