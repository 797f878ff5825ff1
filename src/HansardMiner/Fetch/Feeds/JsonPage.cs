using System;
using System.Text.Json;
using HansardMiner.Fetch.Contract;

namespace HansardMiner.Fetch.Feeds;

/// <summary>One page of a list with its count: <c>{"totalResults":7,"results":[…]}</c>.</summary>
/// <param name="Total">How many entries the source counts over all pages.</param>
/// <param name="Count">How many stand on this page.</param>
internal readonly record struct JsonPage(int Total, int Count)
{
    /// <summary>Reads a page.</summary>
    /// <param name="json">The answer.</param>
    /// <param name="total">The name of the count.</param>
    /// <param name="results">The name of the list.</param>
    /// <param name="take">Takes each entry in turn.</param>
    /// <param name="fault">Why it is no such page; null when it is one.</param>
    public static JsonPage Read(JsonStream json, string total, string results, Action<JsonElement> take, out FeedFindings? fault)
    {
        fault = null;
        var (counted, entries, isList) = ((int?)null, 0, false);
        string? message = null;
        if (!json.Read() || json.Token != JsonTokenType.StartObject)
        {
            fault = FeedFindings.NotUnderstood("it is JSON, but no page of a list");
            return default;
        }
        while (json.Read())
        {
            if (json.Token != JsonTokenType.PropertyName)
            {
                continue;
            }
            var name = json.Text!;
            json.Read();
            if (name == total)
            {
                counted = json.Count;
                json.Skip();
            }
            else if (name == results && json.Token == JsonTokenType.StartArray)
            {
                isList = true;
                while (json.Read() && json.Token != JsonTokenType.EndArray)
                {
                    entries++;
                    if (json.Token != JsonTokenType.StartObject)
                    {
                        fault ??= FeedFindings.NotUnderstood("an entry of its list is none");
                    }
                    var entry = json.Value();
                    if (fault is null)
                    {
                        take(entry);
                    }
                }
            }
            else
            {
                message ??= JsonFault.Message(json, name);
                fault ??= name == results ? FeedFindings.NotUnderstood(json.Token == JsonTokenType.Null ? "its list is null, which is not the same as empty" : "its list is none") : null;
                json.Skip();
            }
        }
        fault ??= !isList ? JsonFault.Other(message, $"it has no list “{results}”") : counted is null ? JsonFault.Other(message, "it does not say how many entries there are") : null;
        return fault is null ? new JsonPage(counted!.Value, entries) : default;
    }
}
