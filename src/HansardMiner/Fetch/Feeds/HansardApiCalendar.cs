using System;
using System.Text.Json;
using HansardMiner.Fetch.Contract;

namespace HansardMiner.Fetch.Feeds;

/// <summary>
/// Whether a House sat. A day that the calendar lists sat. One that it does not list did not sit, provided that the record has begun by then and reaches beyond it:
/// a day listed before and a day listed after say so, or else two more lists. Where they do not, nothing is known of the day.
/// </summary>
internal static class HansardApiCalendar
{
    /// <summary>The step that lists the sitting days of a month.</summary>
    public const string Month = "calendar";

    /// <summary>The step that tells the last sitting day in the record.</summary>
    public const string Reach = "reach";

    /// <summary>The same, for a month in which no day is listed before: whether the House ever sat before it is asked next.</summary>
    public const string ReachAndStart = "reach and start";

    /// <summary>The step that tells whether the House sat before the month.</summary>
    public const string Start = "start";

    /// <summary>What an answer says of the day.</summary>
    public static FeedFindings Follow(FeedRequest request, JsonStream json) => request.Step switch
    {
        Month => Listed(request, json),
        Reach or ReachAndStart => Last(request, json),
        _ => Before(request, json),
    };

    private static FeedFindings Listed(FeedRequest request, JsonStream json)
    {
        var (day, house) = (request.Cell.Day!.Value, request.Cell.House!.Value);
        var (isListed, isBefore, isAfter, entries, others) = (false, false, false, 0, 0);
        if (!json.Read() || json.Token != JsonTokenType.StartArray)
        {
            return NoList(json, "it is no calendar");
        }
        while (json.Read() && json.Token != JsonTokenType.EndArray)
        {
            var entry = json.Value();
            if (entry.Day("ItemDate") is not { } listed)
            {
                return FeedFindings.NotUnderstood("an entry of the calendar has no date that can be read");
            }
            entries++;
            if (listed.Year != day.Year || listed.Month != day.Month || (entry.House("House") is { } other && other != house))
            {
                others++;
                continue;
            }
            isListed |= listed == day;
            isBefore |= listed < day;
            isAfter |= listed > day;
        }
        _ = json.Read();
        return others > 0 && others == entries ? FeedFindings.NotUnderstood("the calendar is that of another month or House")
            : isListed ? new() { Requests = [request.Cell.Topic is null ? HansardApiSections.First(request.Cell) : HansardApiSearch.First(request.Cell)] }
            : !isAfter ? new() { Requests = [HansardApiFeed.List(request.Cell, isBefore ? Reach : ReachAndStart, "overview/lastsittingdate.json", ("house", house.ToString()))] }
            : isBefore ? new() { IsNoSitting = true }
            : new() { Requests = [Earlier(request)] };
    }

    /// <summary>Some clients take quotation marks away from the date that they have read already.</summary>
    private static FeedFindings Last(FeedRequest request, JsonStream json)
    {
        if (!json.Read() || json.Token != JsonTokenType.String || JsonFacts.DayOf(json.Text!.Trim('"')) is not { } last)
        {
            return NoList(json, "it is no date");
        }
        _ = json.Read();
        return last > request.Cell.Day!.Value ? request.Step == Reach ? new() { IsNoSitting = true } : new() { Requests = [Earlier(request)] }
            : Unknown(request, $"the record of the source reaches to {FeedAddress.Day(last)}");
    }

    private static FeedFindings Before(FeedRequest request, JsonStream json)
    {
        if (!json.Read() || json.Token != JsonTokenType.StartObject)
        {
            return FeedFindings.NotUnderstood("it does not say which sitting days lie before and after");
        }
        var dates = json.Value();
        _ = json.Read();
        return dates.Field("PreviousSittingDate") is not { } previous ? HansardApiSections.Other(dates, "it does not say which sitting day lies before")
            : previous.ValueKind == JsonValueKind.Null ? Unknown(request, "the record of the source begins later")
            : dates.Day("PreviousSittingDate") is { } before && before < request.Cell.Day!.Value ? new() { IsNoSitting = true }
            : FeedFindings.NotUnderstood("the sitting day that it gives as an earlier one is none");
    }

    /// <summary>The same address serves all days of the month.</summary>
    private static FeedRequest Earlier(FeedRequest request)
    {
        var day = request.Cell.Day!.Value;
        return HansardApiFeed.List(
            request.Cell, Start, "overview/linkedsittingdates.json", ("house", request.Cell.House.ToString()), ("date", FeedAddress.Day(new DateOnly(day.Year, day.Month, 1))));
    }

    private static FeedFindings Unknown(FeedRequest request, string why) =>
        new() { Notes = [$"{request.Cell.House}: {why}; of other days it does not say whether the House sat"] };

    private static FeedFindings NoList(JsonStream json, string missing) =>
        json.Token == JsonTokenType.StartObject ? HansardApiSections.Other(json.Value(), missing) : FeedFindings.NotUnderstood(missing);
}
