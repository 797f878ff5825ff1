using System.Globalization;
using HansardMiner.Present.Charts;

namespace HansardMiner.Present.Pages;

/// <summary>The style sheet of pages: readable on paper, on light and dark screens, on a telephone.</summary>
internal static class PageStyle
{
    private static readonly string Shape = string.Create(CultureInfo.InvariantCulture, $$$"""

        :root{color-scheme:light dark}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:62rem;padding:1rem;font:1rem/1.5 {{{ChartStyle.Faces}}}}
        h1{font-size:1.75rem;line-height:1.2;margin:.5rem 0}
        h2{font-size:1.25rem;line-height:1.3;margin:2.2rem 0 .5rem;padding-top:.5rem;border-top:2px solid}
        h3{font-size:1rem;margin:1.4rem 0 .25rem}
        .lead{font-size:1.1rem;margin:0 0 1rem}
        figure{margin:1rem 0}
        .chart svg{max-width:100%;height:auto;display:block}
        .narrow{display:none}
        .scroll{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-size:.9rem}
        caption{text-align:left;font-weight:700;padding:.25rem 0}
        th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid}
        thead th{border-bottom-width:2px}
        td.figure{font-weight:700}
        blockquote{margin:.5rem 0 0;padding-left:.9rem;border-left:3px solid}
        blockquote p{margin:0}
        .by{margin:.1rem 0 1rem;padding-left:calc(.9rem + 3px);font-size:.9rem}
        a{text-underline-offset:.15em}
        .small{font-size:.9rem}
        footer{margin-top:2.5rem;padding-top:.5rem;border-top:2px solid;font-size:.9rem}
        p,li,td,th,h1,h2,h3{overflow-wrap:break-word}
        @media (max-width:48rem){.wide{display:none}.narrow{display:block}h1{font-size:1.4rem}td,th{min-width:7rem}td:first-child,th:first-child{min-width:0}}
        @media print{body{max-width:none;padding:0;font-size:10pt}.wide{display:block}.narrow,.jump{display:none}.scroll{overflow:visible}h2,h3{break-after:avoid}tr,blockquote{break-inside:avoid}td,th{min-width:0}thead{display:table-header-group}a[href^="http"]::after{content:" (" attr(href) ")";font-size:.8em;overflow-wrap:anywhere}}

        """);

    /// <summary>The sheet, with that of the charts in it.</summary>
    public static string Sheet { get; } = Shape + Colours(ChartPalette.Light) + "@media screen and (prefers-color-scheme:dark){\n" + Colours(ChartPalette.Dark) + "}\n" + ChartStyle.Sheet("hatch", ".chart ");

    private static string Colours(ChartPalette palette) => $$"""
        body{background:{{palette.Back}};color:{{palette.Words}}}
        .lead,.by,.small,footer{color:{{palette.Aside}}}
        a{color:{{palette.Mark}}}
        blockquote{border-color:{{palette.Mark}}}
        th,td,h2,footer{border-color:{{palette.Rule}}}

        """;
}
