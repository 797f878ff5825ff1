namespace HansardMiner.Present;

/// <summary>
/// How the chart looks on paper, on a light screen and on a dark one. Blue and orange of the Okabe–Ito palette can be told apart by colour-blind readers;
/// nothing is told by colour alone.
/// </summary>
internal static class ChartStyle
{
    /// <summary>The style sheet.</summary>
    public const string Sheet = """

        text{font-family:"Helvetica Neue",Helvetica,Arial,"Liberation Sans",sans-serif;fill:#1b1b1b}
        .value,.note{paint-order:stroke;stroke:#ffffff;stroke-width:3px;stroke-linejoin:round}
        .listed{font-size:12px;fill:#4d4d4d}
        .back{fill:#ffffff}
        .headline{font-size:24px;font-weight:700}
        .subtitle{font-size:15px;fill:#3d3d3d}
        .definition{font-size:14px;font-weight:700}
        .note{font-size:12px;fill:#4d4d4d}
        .value,.total{font-size:15px;font-weight:700}
        .tick{font-size:12px;fill:#4d4d4d;text-anchor:middle}
        .middle{text-anchor:middle}
        .grid{stroke:#dddddd;stroke-width:1}
        .base{stroke:#767676;stroke-width:1}
        .rule{stroke:#bdbdbd;stroke-width:1}
        .strong{stroke:#1b1b1b;stroke-width:2}
        .mark{fill:#0072b2;stroke:#0072b2;stroke-width:1.5}
        .hollow{fill:#ffffff;stroke:#0072b2;stroke-width:2}
        .soft{fill:#0072b2;fill-opacity:.45;stroke:#0072b2;stroke-width:1.5}
        .fade{fill:url(#hatch);stroke:none}
        .hatch{stroke:#0072b2;stroke-width:2}
        .arrow{fill:none;stroke:#0072b2;stroke-width:2}
        .list{fill:#f4f4f2}
        @media screen and (prefers-color-scheme:dark){
        text{fill:#f1f1f1}
        .back{fill:#161616}
        .subtitle{fill:#d0d0d0}
        .note,.tick,.listed{fill:#bcbcbc}
        .value,.note{stroke:#161616}
        .grid{stroke:#3a3a3a}
        .base{stroke:#9a9a9a}
        .rule{stroke:#555555}
        .strong{stroke:#f1f1f1}
        .mark{fill:#56b4e9;stroke:#56b4e9}
        .hollow{fill:#161616;stroke:#56b4e9}
        .soft{fill:#56b4e9;stroke:#56b4e9}
        .hatch{stroke:#56b4e9}
        .arrow{stroke:#56b4e9}
        .list{fill:#232323}
        }

        """;
}
