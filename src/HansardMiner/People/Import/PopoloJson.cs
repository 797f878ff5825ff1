using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using HansardMiner.Records;

namespace HansardMiner.People.Import;

/// <summary>
/// Member data as JSON in the shape of Popolo: lists of <c>persons</c>, <c>memberships</c>, <c>posts</c> and <c>organizations</c>, any of which may be absent,
/// or a bare list of memberships. A membership with a post is a period of membership, one with a role or a committee is an office.
/// </summary>
internal sealed partial class PopoloJson(Gathering gathering)
{
    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<string> _gaps = [];
    private readonly Dictionary<string, string> _bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (House House, string Place)> _posts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<JsonElement>> _names = new(StringComparer.Ordinal);

    /// <summary>Reads one file.</summary>
    public ImportedFile Read(string path, Stream bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var root = json.RootElement;
            if (root.ValueKind == JsonValueKind.Array)
            {
                Memberships(root);
            }
            else if (root.ValueKind == JsonValueKind.Object)
            {
                List(root, "organizations").ForEach(o => _bodies[Text(o, "id")] = Text(o, "name"));
                List(root, "posts").ForEach(Post);
                List(root, "persons").ForEach(PersonOf);
                if (root.TryGetProperty("memberships", out var memberships))
                {
                    Memberships(memberships);
                }
            }
        }
        catch (JsonException fault)
        {
            _gaps.Add("the JSON breaks off: " + fault.Message);
        }
        var kind = _counts.Keys.Any(k => k.StartsWith("tenures", StringComparison.Ordinal)) ? "members"
            : _counts.ContainsKey("offices") ? "offices" : _counts.ContainsKey("persons") ? "persons" : null;
        return new ImportedFile(path, kind, _counts, _gaps);
    }

    private void Post(JsonElement post)
    {
        var organisation = Text(post, "organization_id");
        House? house = organisation switch
        {
            "house-of-commons" => House.Commons,
            "house-of-lords" => House.Lords,
            "scottish-parliament" => House.Scotland,
            "northern-ireland-assembly" => House.NorthernIreland,
            _ => null,
        };
        if (house is null || !post.TryGetProperty("area", out var area) || area.ValueKind != JsonValueKind.Object)
        {
            return;
        }
        var (id, name) = (Text(post, "id"), Text(area, "name"));
        _posts[id] = (house.Value, name);
        var (from, to) = (DataDates.First(Text(post, "start_date")), DataDates.Last(Text(post, "end_date")));
        gathering.Add(new ConstituencyName(id, name, true, from, to));
        Count("names of constituencies");
        foreach (var other in Items(area, "other_names"))
        {
            gathering.Add(new ConstituencyName(id, other.ValueKind == JsonValueKind.String ? other.GetString()! : Text(other, "name"), false, from, to));
            Count("names of constituencies");
        }
    }

    private void PersonOf(JsonElement person)
    {
        var id = Text(person, "id");
        if (id.Length == 0 || person.TryGetProperty("redirect", out _))
        {
            return;
        }
        var names = Items(person, "other_names").ToList();
        _names[id] = names;
        var mnis = Items(person, "identifiers").Where(i => Text(i, "scheme") is "datadotparl_id").Select(i => Any(i, "identifier")).FirstOrDefault();
        var latest = names.Where(n => Text(n, "note") is "Main").OrderBy(n => Text(n, "start_date"), StringComparer.Ordinal).LastOrDefault();
        gathering.Add(new Person(new PersonId(id), latest.ValueKind == JsonValueKind.Object ? Called(latest) : Text(person, "name"), mnis));
        Count("persons");
        foreach (var other in names.Where(n => Text(n, "note") is "Alternate" && Called(n).Length > 0))
        {
            var isPeers = PrintedName.Of(Called(other)).Title is not null;
            gathering.Add(new Alias(AliasKind.Person, id, Called(other), DataDates.First(Text(other, "start_date")), DataDates.Last(Text(other, "end_date")), isPeers));
            Count("other names");
        }
    }

    private void Memberships(JsonElement memberships)
    {
        if (memberships.ValueKind != JsonValueKind.Array)
        {
            return;
        }
        foreach (var membership in memberships.EnumerateArray().Where(m => m.ValueKind == JsonValueKind.Object))
        {
            Membership(membership);
        }
    }

    private static List<JsonElement> List(JsonElement parent, string name) => [.. Items(parent, name)];

    private static IEnumerable<JsonElement> Items(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static string Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()!.Trim() : "";

    private static string? Any(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) ? value.ToString() : null;

    private void Count(string what) => _counts[what] = _counts.GetValueOrDefault(what) + 1;
}
