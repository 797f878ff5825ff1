using System;
using System.Globalization;
using HansardMiner.Parse.Json;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.WrittenStatements;

/// <summary>One statement's fields, as a record.</summary>
internal sealed class WrittenStatementsDocument
{
    private readonly ContributionText _text = new();
    private readonly UniqueIds _ids = new();
    private readonly ContentIds _texts = new("wms/text");

    /// <summary>How many ids stood in the source before.</summary>
    public int Repeated => _ids.Repeated;

    /// <summary>The record; null when the statement has no words.</summary>
    public Debate? Of(JsonItem item)
    {
        var source = item.Find("text")?.Text ?? "";
        HtmlText.Read(source, _text);
        var taken = _text.Take(ClippedText.Is(source));
        if (taken.Text.Length == 0)
        {
            return null;
        }
        var (uin, id, house, made) = (item.TextOf("uin"), item.TextOf("id"), HouseOf(item.TextOf("house")), item.DayOf("dateMade"));
        var page = uin is not null && made is { } day && !uin.AsSpan().ContainsAny(" /#?\\")
            ? new Uri(string.Create(CultureInfo.InvariantCulture, $"https://questions-statements.parliament.uk/written-statements/detail/{day:O}/{uin.ToLowerInvariant()}")) : null;
        var contribution = new Contribution
        {
            Kind = ContributionKind.Statement,
            Text = taken.Text,
            Passages = taken.Passages,
            Tables = taken.Tables,
            Attribution = Member(item),
            Uin = uin is null ? null : new Uin(uin),
            SourceId = id,
            Permalink = page,
            Place = item.Find("text")?.Place,
        };
        string[] headings = item.TextOf("title") is { } title ? [title] : [];
        return new Debate
        {
            Id = uin is null && id is null ? _texts.Of(headings, made, [contribution])
                : uin is null ? _ids.Of("wms", "id", id!) : _ids.Of("wms", UniqueIds.House(house), UniqueIds.Day(made), uin),
            Headings = headings,
            Contributions = [contribution],
            House = house,
            Date = made,
            SourceId = id,
            Permalink = page,
            Place = item.Place,
            Department = item.TextOf("answeringBodyName"),
            Proceeding = DocumentKind.Statement,
        };
    }

    /// <summary>The minister: by name where the source was asked to expand it, by office, and by number.</summary>
    private static Attribution? Member(JsonItem item)
    {
        var member = item.Find("member") is { IsObject: true } expanded ? expanded : null;
        var (id, name, office) = (item.TextOf("memberId") ?? member?.TextOf("id"), member?.TextOf("name"), item.TextOf("memberRole"));
        return id is null && name is null && office is null ? null : new Attribution
        {
            Printed = (office, name) switch
            {
                (null, null) => $"Member {id} (name not in source)",
                (null, _) => name,
                (_, null) => office,
                _ => $"{office} ({name})",
            },
            Name = name,
            Office = office,
            Party = member?.TextOf("party"),
            Constituency = IsPeerage(member?.TextOf("memberFrom")) ? null : member?.TextOf("memberFrom"),
            PersonId = id is null ? null : "mnis/" + id,
        };
    }

    /// <summary>A member of the Lords is "from" no place: "Life peer", "Excepted Hereditary", "Bishops".</summary>
    private static bool IsPeerage(string? from) => from is not null
        && (from.EndsWith("peer", StringComparison.OrdinalIgnoreCase) || from.Contains("Hereditary", StringComparison.OrdinalIgnoreCase) || from is "Bishops" or "Bishop");

    private static House? HouseOf(string? house) => house?.ToUpperInvariant() switch
    {
        "COMMONS" or "HOUSE OF COMMONS" => House.Commons,
        "LORDS" or "HOUSE OF LORDS" => House.Lords,
        _ => null,
    };
}
