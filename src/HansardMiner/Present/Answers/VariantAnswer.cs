using System.Collections.Generic;
using HansardMiner.Query;

namespace HansardMiner.Present.Answers;

/// <summary>Spellings that are searched for beside one that was typed.</summary>
public sealed record VariantAnswer
{
    /// <summary>The word or phrase as asked for.</summary>
    public required string Typed { get; init; }

    /// <summary>The other spellings.</summary>
    public required IReadOnlyList<string> Also { get; init; }

    internal static VariantAnswer Of(SpellingVariant variant) => new() { Typed = variant.Typed, Also = variant.Also };
}
