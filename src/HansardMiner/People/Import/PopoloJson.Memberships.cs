using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using HansardMiner.Records;

namespace HansardMiner.People.Import;

/// <content>Memberships.</content>
internal sealed partial class PopoloJson
{
    private void Membership(JsonElement membership)
    {
        var from = DataDates.First(Text(membership, "start_date"));
        var id = Text(membership, "id");
        var persons = membership.TryGetProperty("person_id", out var person) && person.ValueKind == JsonValueKind.Array
            ? [.. person.EnumerateArray().Where(p => p.ValueKind == JsonValueKind.String).Select(p => p.GetString()!)]
            : Text(membership, "person_id") is { Length: > 0 } one ? (string[])[one] : [];
        if (persons.Length == 0 || id.Length == 0)
        {
            if (!membership.TryGetProperty("redirect", out _))
            {
                _gaps.Add(id.Length == 0 ? "a membership without id" : $"{id} is nobody's");
            }
            return;
        }
        if (from is null)
        {
            _gaps.Add($"{id} has no first day");
            return;
        }
        var (role, organisation) = (Text(membership, "role"), Text(membership, "organization_id"));
        var hasPost = _posts.TryGetValue(Text(membership, "post_id"), out var post);
        if (hasPost || (organisation == "house-of-lords" && role is "" or "Peer") || (Text(membership, "post_id").Length > 0 && role.Length == 0))
        {
            if (hasPost || organisation == "house-of-lords")
            {
                Tenure(membership, id, persons[0], from.Value, hasPost ? post : (House.Lords, ""));
            }
            return;
        }
        for (var i = 0; i < persons.Length; i++)
        {
            Office(membership, persons.Length == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}#{i + 1}"), persons[i], role, organisation, from.Value);
        }
    }

    private void Office(JsonElement membership, string id, string person, string role, string organisation, DateOnly from)
    {
        var source = Text(membership, "source") is { Length: > 0 } said ? said : null;
        var isScottish = organisation == "scottish-parliament";
        var body = isScottish ? "" : _bodies.GetValueOrDefault(organisation, organisation.Replace('-', ' '));
        // Naming the House says nothing more of a post, but of "Leader".
        var isPost = role is not ("" or "Leader" or "Deputy Leader") && body.ToLowerInvariant() is "house of commons" or "house of lords" or "parliament";
        Count("offices");
        gathering.Add(
            new Office
            {
                Id = id, Person = default, Kind = OfficeKinds.Of(source, role, body), Role = role, Body = isPost ? "" : body,
                Legislature = isScottish ? House.Scotland : null, From = from, To = DataDates.Last(Text(membership, "end_date")),
            },
            person, null);
    }

    private void Tenure(JsonElement membership, string id, string person, DateOnly from, (House House, string Place) post)
    {
        var name = NameOn(membership, person, from);
        var isLord = post.House == House.Lords;
        Count(post.House switch
        {
            House.Commons => "tenures in the Commons", House.Lords => "tenures in the Lords", House.Scotland => "tenures in the Scottish Parliament",
            _ => "tenures in the Northern Ireland Assembly",
        });
        gathering.Add(
            new Tenure
            {
                Id = id, Person = default, House = post.House, Title = Text(name, "honorific_prefix"),
                Given = Text(name, "given_name"), Family = isLord ? Text(name, "lordname") : Text(name, "family_name"), Place = Text(name, "lordofname"),
                PlaceInFull = Text(name, "lordofname_full"), Constituency = isLord || post.Place.Length == 0 ? null : post.Place,
                Party = Text(membership, "on_behalf_of_id") is { Length: > 0 } party ? _bodies.GetValueOrDefault(party, party) : null,
                From = from, To = DataDates.Last(Text(membership, "end_date")), Began = Text(membership, "start_reason") is { Length: > 0 } why ? why : null,
            },
            person, null);
    }

    /// <summary>The main name that holds on the day the period begins.</summary>
    private JsonElement NameOn(JsonElement membership, string person, DateOnly day)
    {
        if (membership.TryGetProperty("name", out var own) && own.ValueKind == JsonValueKind.Object)
        {
            return own;
        }
        var main = (_names.GetValueOrDefault(person) ?? []).Where(n => Text(n, "note") is "Main").ToList();
        var fitting = main.Where(n => (DataDates.First(Text(n, "start_date")) is not { } f || f <= day) && (DataDates.Last(Text(n, "end_date")) is not { } t || t >= day)).ToList();
        return (fitting.Count > 0 ? fitting : main).OrderBy(n => Text(n, "start_date"), StringComparer.Ordinal).LastOrDefault();
    }

    private static string Called(JsonElement name) =>
        Text(name, "name") is { Length: > 0 } whole ? whole
        : Text(name, "lordname").Length > 0 || Text(name, "lordofname").Length > 0
            ? string.Join(' ', new[] { Text(name, "honorific_prefix"), Text(name, "lordname"), Text(name, "lordofname") is { Length: > 0 } of ? "of " + of : "" }.Where(p => p.Length > 0))
            : string.Join(' ', new[] { Text(name, "given_name"), Text(name, "family_name") }.Where(p => p.Length > 0));
}
