using System;

namespace HansardMiner.People;

/// <summary>One name of a constituency.</summary>
/// <param name="Constituency">The constituency's id.</param>
/// <param name="Name">The name.</param>
/// <param name="IsShown">Whether it is the name to show; the others are other spellings.</param>
/// <param name="From">The first day of the constituency; null when not stated.</param>
/// <param name="To">The last day; null when it still exists.</param>
public sealed record ConstituencyName(string Constituency, string Name, bool IsShown, DateOnly? From, DateOnly? To);
