using System;
using System.Collections.Generic;
using HansardMiner.Claims;

namespace HansardMiner.Query;

/// <summary>The immutable tree of a query: what must hold of a contribution.</summary>
public abstract record SearchQuery
{
    /// <summary>Everything matches.</summary>
    public sealed record All : SearchQuery;

    /// <summary>A word, folded; stemmed unless exact.</summary>
    /// <param name="Text">The word, folded.</param>
    /// <param name="IsExact">Whether only this very form matches (<c>=word</c>).</param>
    public sealed record Word(string Text, bool IsExact = false) : SearchQuery;

    /// <summary>Words that begin with <paramref name="Text"/> (<c>word*</c>).</summary>
    /// <param name="Text">The beginning, folded.</param>
    public sealed record Prefix(string Text) : SearchQuery;

    /// <summary>Words next to each other in this order, or within <paramref name="Slop"/> other words of each other in any order.</summary>
    /// <param name="Words">The words, folded.</param>
    /// <param name="Slop">0 for a phrase; the number of words that may stand between otherwise.</param>
    /// <param name="Kind">How the phrase was asked for.</param>
    public sealed record Phrase(IReadOnlyList<string> Words, int Slop = 0, PhraseKind Kind = PhraseKind.Usual) : SearchQuery
    {
        /// <inheritdoc/>
        public bool Equals(Phrase? other) => other is not null && Slop == other.Slop && Kind == other.Kind && Words.AsSpanEquals(other.Words);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Words.Count, Slop);
    }

    /// <summary>All of the parts hold.</summary>
    /// <param name="Parts">Two or more parts.</param>
    public sealed record And(IReadOnlyList<SearchQuery> Parts) : SearchQuery
    {
        /// <inheritdoc/>
        public bool Equals(And? other) => other is not null && Parts.AsSpanEquals(other.Parts);

        /// <inheritdoc/>
        public override int GetHashCode() => Parts.Count;
    }

    /// <summary>At least one of the parts holds.</summary>
    /// <param name="Parts">Two or more parts.</param>
    public sealed record Or(IReadOnlyList<SearchQuery> Parts) : SearchQuery
    {
        /// <inheritdoc/>
        public bool Equals(Or? other) => other is not null && Parts.AsSpanEquals(other.Parts);

        /// <inheritdoc/>
        public override int GetHashCode() => Parts.Count;
    }

    /// <summary>The part does not hold.</summary>
    /// <param name="Part">What must not hold.</param>
    public sealed record Not(SearchQuery Part) : SearchQuery;

    /// <summary>A field holds the words: speaker, office, party, dept, house, kind, heading, uin, column.</summary>
    /// <param name="Name">The field.</param>
    /// <param name="Value">The value as typed, to be folded before it is compared; with <c>*</c> at its end, its last word is the beginning of one.</param>
    public sealed record Field(QueryField Name, string Value) : SearchQuery
    {
        /// <summary>The value's words, folded.</summary>
        public IReadOnlyList<string> Words => QueryFolding.Words(Value);

        /// <summary>Whether the last word is only the beginning of one (<c>speaker:buck*</c>).</summary>
        public bool IsBeginning => Value.EndsWith('*');
    }

    /// <summary>A column or UIN lies in a range of numbers with the same letters around them: <c>column:160W..165W</c>.</summary>
    /// <param name="Name">The field: column or uin.</param>
    /// <param name="Before">The letters before the number, folded; may be empty.</param>
    /// <param name="From">The first number, inclusive.</param>
    /// <param name="To">The last number, inclusive.</param>
    /// <param name="After">The letters after the number, folded; may be empty.</param>
    public sealed record FieldRange(QueryField Name, string Before, int From, int To, string After) : SearchQuery
    {
        /// <summary>How many values a range may have.</summary>
        public const int Most = 200;

        /// <summary>Each of the values, folded.</summary>
        public IEnumerable<string> Values
        {
            get
            {
                for (var number = From; number <= To; number++)
                {
                    yield return FormattableString.Invariant($"{Before}{number}{After}");
                }
            }
        }
    }

    /// <summary>The day lies in the range; an open end is null. What has no day never matches.</summary>
    /// <param name="From">The first day, inclusive.</param>
    /// <param name="To">The last day, inclusive.</param>
    public sealed record Dated(DateOnly? From, DateOnly? To) : SearchQuery;

    /// <summary>A figure with a value in the range was given; an open end is null.</summary>
    /// <param name="Min">The least value.</param>
    /// <param name="Max">The greatest value.</param>
    /// <param name="Unit">The unit's symbol: "%", "GBP"; null for any.</param>
    /// <param name="IsOpen">Whether the ends themselves are left out (<c>&gt;1000</c>).</param>
    /// <param name="Counted">Words that must stand, next to each other in this order, in what the figure counts; null for any.</param>
    public sealed record Number(decimal? Min, decimal? Max, string? Unit, bool IsOpen = false, string? Counted = null) : SearchQuery
    {
        /// <summary>Whether a figure is one of these.</summary>
        /// <param name="claim">The figure.</param>
        public bool IsMetBy(Claim claim)
        {
            ArgumentNullException.ThrowIfNull(claim);
            var (low, high) = (claim.Quantity.Value, claim.Quantity.High ?? claim.Quantity.Value);
            return (Unit is null || claim.Quantity.Unit?.Symbol == Unit)
                && (Min is not { } min || (IsOpen ? high > min : high >= min))
                && (Max is not { } max || (IsOpen ? low < max : low <= max))
                && (Counted is null || WordRun.IsCounted(Counted, claim.Counted, claim.HeaderPath));
        }
    }

    /// <summary>What was asked for, or the same in another spelling; made by <see cref="QueryVariants"/>, never typed.</summary>
    /// <param name="Typed">A word or phrase as asked for.</param>
    /// <param name="Others">Words and phrases that count as the same.</param>
    public sealed record Alike(SearchQuery Typed, IReadOnlyList<SearchQuery> Others) : SearchQuery
    {
        /// <inheritdoc/>
        public bool Equals(Alike? other) => other is not null && Typed.Equals(other.Typed) && Others.AsSpanEquals(other.Others);

        /// <inheritdoc/>
        public override int GetHashCode() => Typed.GetHashCode();
    }
}

file static class Lists
{
    public static bool AsSpanEquals<T>(this IReadOnlyList<T> left, IReadOnlyList<T> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }
        for (var i = 0; i < left.Count; i++)
        {
            if (!Equals(left[i], right[i]))
            {
                return false;
            }
        }
        return true;
    }
}
