using System;

namespace HansardMiner.Records;

/// <summary>
/// The stable, readable name of a document or contribution: the same bytes always give the same id.
/// Made of lower-case letters, digits and <c>. _ - /</c>; a contribution's id is its document's plus <c>/c</c> and its ordinal.
/// </summary>
/// <param name="Value">The id as users see and type it, such as <c>twfy/debate/2009-10-26b.125.5</c>.</param>
public readonly record struct RecordId(string Value) : IComparable<RecordId>
{
    /// <summary>The id of the contribution that stands at <paramref name="ordinal"/> (from 1) in this document.</summary>
    public RecordId Contribution(int ordinal) => new($"{Value}/c{ordinal}");

    /// <inheritdoc/>
    public int CompareTo(RecordId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Ordinal order of the ids.</summary>
    public static bool operator <(RecordId left, RecordId right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order of the ids.</summary>
    public static bool operator >(RecordId left, RecordId right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order of the ids.</summary>
    public static bool operator <=(RecordId left, RecordId right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order of the ids.</summary>
    public static bool operator >=(RecordId left, RecordId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
