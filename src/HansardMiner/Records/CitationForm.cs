namespace HansardMiner.Records;

/// <summary>The forms in which the record is cited.</summary>
public enum CitationForm
{
    /// <summary><c>HC Deb 7 January 2014, vol 573, col 160</c>; <c>HC, written question 211535, answered 3 November 2014</c>.</summary>
    Standard,

    /// <summary>OSCOLA, the lawyers' standard: <c>HC Deb 3 February 1977, vol 389, cols 973–76</c>.</summary>
    Oscola,

    /// <summary>As Hansard prints a reference inside a speech: <c>[Official Report, 15 January 1988; Vol. 125, c. 612.]</c>.</summary>
    Hansard,

    /// <summary>As answers refer to others: <c>Official Report, 5 March 2009, column 451W</c>.</summary>
    Answers,

    /// <summary>The short form of the House of Commons Library: <c>HC Deb 29 June 1983 vol 443 cc241-2</c>.</summary>
    Library,

    /// <summary>The librarians' shortest form: <c>691 c1090-1</c>.</summary>
    Volume,

    /// <summary>A question by its number: <c>PQ 211469, tabled 22 October 2014, answered 27 October 2014 (Attorney General)</c>.</summary>
    Question,
}
