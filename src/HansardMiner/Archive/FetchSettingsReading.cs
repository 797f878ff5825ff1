using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using HansardMiner.Records;

namespace HansardMiner.Archive;

/// <summary>Reads what somebody may have written by hand: a mistake is named where it stands, and nothing is guessed, passed over or taken for something else.</summary>
internal sealed class FetchSettingsReading
{
    private static readonly string[] s_members = ["version", "contact", "rate", "dailyCap", "urls", "kept"];
    private static readonly string[] s_ofKept = ["feed", "house", "topic", "since"];
    private static readonly string[] s_needed = ["feed", "since"];

    private readonly List<string> _mistakes = [];

    /// <summary>What is wrong, in the order of the file.</summary>
    public IReadOnlyList<string> Mistakes => _mistakes;

    /// <summary>The version that the file says; the one that is written where it says none.</summary>
    public int Version { get; private set; } = FetchSettings.Format;

    /// <summary>Reads the settings; they count only where there is no mistake.</summary>
    public FetchSettings Read(JsonElement root)
    {
        var members = Members(root, s_members, "");
        Version = Take<int>(members, "version", "", "the number 1", Whole) ?? FetchSettings.Format;
        return new FetchSettings
        {
            Contact = Text(members, "contact", ""),
            Rate = Take<double>(members, "rate", "", FetchSettings.RateWords, value => value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var rate) && FetchSettings.IsRate(rate) ? rate : null),
            DailyCap = Take<int>(members, "dailyCap", "", FetchSettings.DailyCapWords, value => Whole(value) is { } most && FetchSettings.IsDailyCap(most) ? most : null),
            Urls = Text(members, "urls", ""),
            Kept = Kept(members),
        };
    }

    private IReadOnlyList<FetchKept> Kept(Dictionary<string, JsonElement> members)
    {
        if (!members.TryGetValue("kept", out var list) || list.ValueKind == JsonValueKind.Null)
        {
            return [];
        }
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() == 0)
        {
            _mistakes.Add("“kept” takes a list with the feeds that are kept up with, [{ \"feed\": …, \"since\": … }]; without the word the next update begins as the first one does");
            return [];
        }
        var all = new List<FetchKept>();
        foreach (var (entry, number) in list.EnumerateArray().Select((entry, at) => (entry, at + 1)))
        {
            var where = FormattableString.Invariant($" of entry {number} of “kept”");
            var own = Members(entry, s_ofKept, where);
            var house = Take<House>(own, "house", where, "one of " + string.Join(", ", Enum.GetValues<House>().Select(HouseName.Typed)),
                value => value.ValueKind == JsonValueKind.String ? Enum.GetValues<House>().Cast<House?>().FirstOrDefault(known => HouseName.Typed(known!.Value) == value.GetString()) : null);
            var (feed, topic) = (Text(own, "feed", where), Text(own, "topic", where));
            var since = Take<DateOnly>(own, "since", where, "a day such as 2026-01-31",
                value => value.ValueKind == JsonValueKind.String && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);
            foreach (var missing in entry.ValueKind == JsonValueKind.Object ? s_needed.Where(name => !own.ContainsKey(name)) : [])
            {
                _mistakes.Add($"“{missing}”{where} is missing");
            }
            var kept = new FetchKept(feed ?? "", house, topic, since ?? default);
            if (feed is not null && all.FindIndex(kept.IsSameAs) is var same and >= 0)
            {
                _mistakes.Add(FormattableString.Invariant($"entry {number} of “kept” keeps up with the same as entry {same + 1}"));
            }
            all.Add(kept);
        }
        return all;
    }

    private Dictionary<string, JsonElement> Members(JsonElement element, string[] known, string where)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        if (element.ValueKind != JsonValueKind.Object)
        {
            _mistakes.Add(where.Length == 0 ? "it takes an object, { … }" : $"{where[" of ".Length..]} takes an object, {{ \"feed\": …, \"since\": … }}");
            return members;
        }
        foreach (var member in element.EnumerateObject())
        {
            if (!known.Contains(member.Name))
            {
                _mistakes.Add($"“{member.Name}”{where} is not known: there are {string.Join(", ", known)}");
            }
            else if (!members.TryAdd(member.Name, member.Value))
            {
                _mistakes.Add($"“{member.Name}”{where} stands there twice");
            }
        }
        return members;
    }

    private string? Text(Dictionary<string, JsonElement> members, string name, string where)
    {
        if (!members.TryGetValue(name, out var value) || (value.ValueKind == JsonValueKind.Null && name is not "feed"))
        {
            return null;
        }
        var text = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        if (string.IsNullOrWhiteSpace(text))
        {
            Refuse(name, where, "words between quotation marks", value);
            return null;
        }
        return text;
    }

    private T? Take<T>(Dictionary<string, JsonElement> members, string name, string where, string takes, Func<JsonElement, T?> read)
        where T : struct
    {
        if (!members.TryGetValue(name, out var value) || (value.ValueKind == JsonValueKind.Null && name is not "since"))
        {
            return null;
        }
        var taken = read(value);
        if (taken is null)
        {
            Refuse(name, where, takes, value);
        }
        return taken;
    }

    private void Refuse(string name, string where, string takes, JsonElement value) => _mistakes.Add($"“{name}”{where} takes {takes}, not {value.GetRawText()}");

    private static int? Whole(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number > 0 ? number : null;
}
