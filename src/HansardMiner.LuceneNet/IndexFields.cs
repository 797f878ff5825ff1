using System.Collections.Generic;
using HansardMiner.Query;

namespace HansardMiner.LuceneNet;

/// <summary>The fields of a contribution in the index.</summary>
internal static class IndexFields
{
    /// <summary>Stems of the text.</summary>
    public const string Text = "text";

    /// <summary>Pairs of frequent words that stand side by side in the text. Its name comes after that of the text, of whose words it is made.</summary>
    public const string Pairs = "text_pairs";

    /// <summary>Stems of the headings.</summary>
    public const string Heading = "heading";

    public const string Speaker = "speaker";

    public const string Uin = "uin";

    public const string Office = "office";

    public const string Party = "party";

    public const string Dept = "dept";

    public const string Columns = "columns";

    /// <summary>house.commons, kind.debate, outcome.answered; <see cref="Grouped"/>.</summary>
    public const string Facets = "facets";

    /// <summary>
    /// Each form that occurs in text, heading, speaker and uin, once; its norm is the length of the whole contribution. Lucene takes the fields of a document
    /// in order of their names, and this one must be the last: it is made of what the others met.
    /// </summary>
    public const string Forms = "word_forms";

    /// <summary>The contribution's number, to be searched and as a value.</summary>
    public const string Number = "number";

    /// <summary>The values of figures that are no ranges.</summary>
    public const string Value = "value";

    /// <summary>The units of the figures, and <see cref="Ranged"/> where a figure is a range.</summary>
    public const string Units = "units";

    /// <summary>The stems of what the figures count and of the headers over them.</summary>
    public const string Counted = "counted";

    /// <summary>All figures, to be looked at one by one.</summary>
    public const string Figures = "figures";

    /// <summary>The number of the answer by which this one is shown, in all that hang together.</summary>
    public const string Group = "group";

    /// <summary>Stands in <see cref="Facets"/> where <see cref="Group"/> is set.</summary>
    public const string Grouped = "group.yes";

    /// <summary>Stands in <see cref="Units"/>; no unit is written like this.</summary>
    public const string Ranged = "\u0001range";

    /// <summary>Stands between two headings, names or numbers, so that no phrase runs over from one to the other. No query has it.</summary>
    public const char PartEnd = '\u001f';

    /// <summary>The value of the facet <see cref="SearchFacet.Figures"/> for what has any.</summary>
    public const string HasFigures = "figures";

    /// <summary>The field that holds the value of a facet. (The year is read off the number.)</summary>
    public static string FacetOf(SearchFacet facet) => "by_" + facet.ToString().ToLowerInvariant();

    /// <summary>How much more a word counts there; the same weights as in the other engine.</summary>
    public static readonly IReadOnlyDictionary<string, float> Weights = new Dictionary<string, float>
    {
        [Text] = 1, [Heading] = 3, [Speaker] = 2, [Uin] = 5, [Forms] = 0.2f,
    };

    /// <summary>The fields whose words are stemmed; the words of the others are names and numbers.</summary>
    public static bool IsStemmed(string field) => field is Text or Heading;

    /// <summary>The fields whose forms <c>=exact</c> and <c>beginning*</c> find.</summary>
    public static bool IsNoted(string field) => field is Text or Heading or Speaker or Uin;
}
