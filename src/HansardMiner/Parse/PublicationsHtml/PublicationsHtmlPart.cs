namespace HansardMiner.Parse.PublicationsHtml;

/// <summary>The parts of the daily Hansard, each printed with columns of its own.</summary>
internal enum PublicationsHtmlPart
{
    /// <summary>The Chamber, Westminster Hall or Grand Committee.</summary>
    Debates,

    /// <summary>Oral questions.</summary>
    Oral,

    /// <summary>Written answers (columns end in W, or WA in the Lords).</summary>
    Written,

    /// <summary>Written ministerial statements (columns end in WS).</summary>
    Statements,

    /// <summary>Ministerial corrections (columns end in MC).</summary>
    Corrections,

    /// <summary>Petitions and observations on them (columns end in P).</summary>
    Petitions,
}
