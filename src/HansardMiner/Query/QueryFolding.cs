using System;
using System.Collections.Generic;
using System.Linq;

namespace HansardMiner.Query;

/// <summary>
/// How words are made alike in texts and queries before they are compared: <c>Café's</c> = <c>cafe</c>, <c>1,200</c> = <c>1200</c>,
/// <c>C.P.S.</c> = <c>cps</c>, <c>15.1 per cent</c> = <c>15.1%</c>, <c>£3m</c> = <c>3m</c>. Folding what is already folded changes nothing.
/// </summary>
public static class QueryFolding
{
    /// <summary>Takes the words of a text in order.</summary>
    public static IReadOnlyList<QueryTerm> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var terms = new List<QueryTerm>();
        var words = new FoldedWords(text);
        while (words.Next())
        {
            terms.Add(new QueryTerm(words.Start, words.End, words.Form.ToString()));
        }
        return terms;
    }

    /// <summary>The folded words of a text.</summary>
    public static IReadOnlyList<string> Words(string text) => [.. Split(text).Select(t => t.Form)];

    /// <summary>The folded words of a text with one space between them.</summary>
    public static string Fold(string text) => string.Join(' ', Words(text));
}
