using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using HansardMiner.Records;

namespace HansardMiner.Sqlite.Rows;

/// <summary>
/// A division in one column, as JSON that other tools can read:
/// <c>{"number":179,"ayes":212,"noes":304,"votes":[{"name":"Example, Ann","vote":"Aye","teller":true,"id":"…"}]}</c>.
/// </summary>
internal static class DivisionJson
{
    /// <summary>The division as JSON; null for none.</summary>
    public static string? Write(Division? division)
    {
        if (division is null)
        {
            return null;
        }
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            Number(json, "number", division.Number);
            Number(json, "ayes", division.Ayes);
            Number(json, "noes", division.Noes);
            Number(json, "abstentions", division.Abstentions);
            json.WriteStartArray("votes");
            foreach (var vote in division.Votes)
            {
                json.WriteStartObject();
                json.WriteString("name", vote.Name);
                json.WriteString("vote", vote.Vote.ToString());
                if (vote.IsTeller)
                {
                    json.WriteBoolean("teller", true);
                }
                if (vote.PersonId is not null)
                {
                    json.WriteString("id", vote.PersonId);
                }
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Division? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }
        using var json = JsonDocument.Parse(text);
        var root = json.RootElement;
        return new Division
        {
            Number = Number(root, "number"),
            Ayes = Number(root, "ayes"),
            Noes = Number(root, "noes"),
            Abstentions = Number(root, "abstentions"),
            Votes = [.. root.GetProperty("votes").EnumerateArray().Select(Vote)],
        };
    }

    private static DivisionVote Vote(JsonElement vote) => new(
        vote.GetProperty("name").GetString() ?? "",
        Enum.Parse<Vote>(vote.GetProperty("vote").GetString() ?? ""),
        vote.TryGetProperty("teller", out _),
        vote.TryGetProperty("id", out var id) ? id.GetString() : null);

    private static int? Number(JsonElement root, string name) => root.TryGetProperty(name, out var number) ? number.GetInt32() : null;

    private static void Number(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } stated)
        {
            json.WriteNumber(name, stated);
        }
    }
}
