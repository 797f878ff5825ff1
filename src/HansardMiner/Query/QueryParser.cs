using System;

namespace HansardMiner.Query;

/// <summary>
/// Reads the query language: terms are ANDed; <c>"phrase"</c>, <c>OR</c>, <c>-not</c>, <c>( )</c>, <c>word*</c>, <c>"a b"~5</c>,
/// <c>a NEAR/5 b</c>, <c>=exact</c>; fields <c>speaker: office: party: dept: house: kind: heading: uin: column: outcome: from: to: date:</c>
/// with lists and ranges; numbers <c>400..500</c>, <c>&gt;1000</c>, <c>15.1%</c>, <c>£3m..£5m</c>, <c>"cases" 400..500</c>. <c>OR</c> binds tighter than the unwritten AND, a written <c>AND</c> tighter
/// than <c>OR</c>. A bare number is found as a word and as a figure of that value, however it was worded.
/// </summary>
public static class QueryParser
{
    internal const int LongestInput = 8_000;
    private const int SurelyShort = 1_000;

    /// <summary>Understands as much as it can of any text, and says what it left out. Never throws for what a user typed.</summary>
    public static ParsedQuery Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var notes = new QueryNotes();
        if (text.Length > LongestInput)
        {
            notes.Ignore($"the query is {text.Length:N0} letters long; what follows the first {LongestInput:N0} was left out");
            text = text[..LongestInput];
        }
        var query = new QueryGrammar(text, notes).Read();
        while (text.Length > SurelyShort && QueryText.Of(query).Length > LongestInput)
        {
            // Lists and days are longer in the settled form; what is shown must be a query that could be typed.
            text = text[..(text.Length / 2)];
            notes.Ignore($"the query is too long when it is written out; what follows the first {text.Length:N0} letters was left out");
            query = new QueryGrammar(text, notes).Read();
        }
        return new ParsedQuery(query, QueryReadBack.Of(query), notes.Ignored) { Suggestions = notes.Suggestions(text) };
    }
}
