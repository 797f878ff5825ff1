using System;
using System.Text.Json.Serialization;
using HansardMiner.Records;

namespace HansardMiner.Archive;

/// <summary>The unit in which is told what is there and what is missing: a part of a feed for one House and day.</summary>
/// <param name="Feed">The feed's name: hansard-api.</param>
/// <param name="Part">The part of the feed: debates, tabled, answered; empty for a feed of one part.</param>
/// <param name="House">The House; null where the feed does not go by Houses.</param>
/// <param name="Day">The day; null where the feed does not go by days.</param>
/// <param name="Topic">The words it was narrowed to; null when everything was asked for. A narrowed day says nothing of the whole one.</param>
public sealed record FetchCell([property: JsonRequired] string Feed, [property: JsonRequired] string Part, House? House, DateOnly? Day, string? Topic);
