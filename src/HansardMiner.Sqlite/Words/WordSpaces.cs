using System.Collections.Generic;
using HansardMiner.Query;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Words;

/// <summary>
/// What stands before the words of the table <c>words</c> that are not stems of a text or heading. A folded word has no point behind a letter, so that
/// none of these can be mistaken for another word, and a word searched anywhere needs no list of columns.
/// </summary>
internal static class WordSpaces
{
    /// <summary>Names and attributions of speakers, and numbers of questions.</summary>
    public const string Name = "n.";

    /// <summary>Offices.</summary>
    public const string Office = "o.";

    /// <summary>Parties.</summary>
    public const string Party = "p.";

    /// <summary>Departments.</summary>
    public const string Department = "d.";

    /// <summary>Columns of the Official Report.</summary>
    public const string Column = "c.";

    /// <summary>The list of all forms that occur, behind the text.</summary>
    public const string Form = "f.";

    /// <summary>The word of <c>house:</c>, <c>kind:</c> or <c>outcome:</c>; empty where nothing was asked for.</summary>
    public static IReadOnlyList<string> Facet(QueryField field, IReadOnlyList<string> forms) =>
        forms.Count == 0 ? [] : [SearchedParts.Facet(field.ToString().ToLowerInvariant(), string.Concat(forms))];
}
