using System;

namespace HansardMiner.Extract.Rules;

/// <summary>A passage's place and day.</summary>
internal readonly record struct TextPlace(int Start, int End, DateOnly? Said, bool IsClipped);
