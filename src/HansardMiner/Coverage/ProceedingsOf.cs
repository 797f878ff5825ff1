using HansardMiner.Archive;
using HansardMiner.Records;

namespace HansardMiner.Coverage;

/// <summary>Which records let expect which others of the same day and House.</summary>
internal static class ProceedingsOf
{
    /// <summary>What sort of record a cell is of.</summary>
    public static Proceedings Cell(FetchCell cell) => cell.Part switch
    {
        "" => cell.Feed == "written-statements" ? Proceedings.Statements : cell.Feed == "written-questions" ? Proceedings.Answers : Proceedings.Sitting,
        "debates" or "lordspages" or "ni" or "sp" or "sp-new" => Proceedings.Sitting,
        "westminhall" or "standing" => Proceedings.BesideSitting,
        "tabled" => Proceedings.Tabled,
        "answered" or "wrans" or "lordswrans" or "sp-written" => Proceedings.Answers,
        "wms" or "lordswms" => Proceedings.Statements,
        _ => Proceedings.Other,
    };

    /// <summary>
    /// Whether documents of one cell say that another one, of the same day and House, should have some, too. The House sat when it debated, also beside the chamber, and when statements were made;
    /// on a day on which it sat, questions are tabled and answered. Answers and questions alone say nothing of a sitting: they come on other days, too.
    /// Of two parts of one feed that bring the same sort, one may be empty.
    /// </summary>
    public static bool LetExpect(FetchCell evidence, FetchCell expected)
    {
        var (has, lacks) = (Cell(evidence), Cell(expected));
        if (has == lacks)
        {
            return evidence.Feed != expected.Feed && (has != Proceedings.Other || evidence.Part == expected.Part) && has != Proceedings.BesideSitting;
        }
        return lacks switch
        {
            Proceedings.Sitting => has is Proceedings.BesideSitting or Proceedings.Statements,
            Proceedings.Tabled or Proceedings.Answers => has == Proceedings.Sitting && expected.House is House.Commons or House.Lords,
            _ => false,
        };
    }
}
