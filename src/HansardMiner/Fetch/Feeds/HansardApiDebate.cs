using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using HansardMiner.Fetch.Contract;

namespace HansardMiner.Fetch.Feeds;

/// <summary>A debate as it arrives: it holds the debates under it, so that these are asked for by themselves only where the tree lists one that did not come.</summary>
internal static class HansardApiDebate
{
    /// <summary>Whether it is the debate that was asked for, and whether all came that stands under it.</summary>
    public static FeedFindings Follow(FeedRequest request, JsonStream json)
    {
        if (!json.Read() || json.Token != JsonTokenType.StartObject)
        {
            return FeedFindings.NotUnderstood("it is JSON, but no debate");
        }
        var came = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var (own, hasOverview, hasItems) = ((string?)null, false, false);
        string? message = null;
        while (json.Read())
        {
            if (json.Token != JsonTokenType.PropertyName)
            {
                continue;
            }
            var (name, isOuter) = (json.Text!, json.Depth == 1);
            json.Read();
            switch (name)
            {
                case "ChildDebates" when json.Token == JsonTokenType.StartArray:
                    break;
                case "Overview" when json.Token == JsonTokenType.StartObject:
                    var id = json.Value().Words("ExtId");
                    hasOverview |= isOuter;
                    own = isOuter ? id : own;
                    if (id is not null)
                    {
                        came.Add(id);
                    }
                    break;
                default:
                    message ??= isOuter ? JsonFault.Message(json, name) : null;
                    hasItems |= isOuter && name == "Items" && json.Token is JsonTokenType.StartArray or JsonTokenType.Null;
                    json.Skip();
                    break;
            }
        }
        if (!hasOverview || !hasItems)
        {
            return JsonFault.Other(message, $"it has no “{(hasOverview ? "Items" : "Overview")}”, as a debate has");
        }
        var (asked, below) = HansardApiBelow.Read(request.Step);
        if (own is not null && asked.Length > 0 && !own.Equals(asked, StringComparison.OrdinalIgnoreCase))
        {
            return FeedFindings.NotUnderstood($"it is another debate ({(own.Length > 60 ? own[..60] + "…" : own)}) than the one that was asked for");
        }
        return new() { Requests = [.. HansardApiBelow.Missing(below, came).Select(missing => HansardApiFeed.Debate(request.Cell, missing.Id, null, missing.Below, request.Mark))] };
    }
}
