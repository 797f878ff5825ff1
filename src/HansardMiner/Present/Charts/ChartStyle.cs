using System.Globalization;
using System.Linq;
using System.Text;

namespace HansardMiner.Present.Charts;

/// <summary>The style sheet of charts: light for screens and paper, dark for dark screens.</summary>
internal static class ChartStyle
{
    /// <summary>The faces, the first that there is.</summary>
    public const string Faces = "\"Helvetica Neue\",Helvetica,Arial,\"Liberation Sans\",sans-serif";

    /// <summary>The rules.</summary>
    /// <param name="hatch">The id of the hatching.</param>
    /// <param name="scope">What stands before each rule, so that it holds within it only; empty in a picture of its own.</param>
    public static string Sheet(string hatch, string scope = "")
    {
        var css = new StringBuilder("\n");
        css.Append(CultureInfo.InvariantCulture, $"{scope}text{{font-family:{Faces}}}\n");
        foreach (var style in TextStyle.All)
        {
            css.Append(CultureInfo.InvariantCulture, $"{scope}.{style.Name}{{font-size:{style.Size}px{(style.IsBold ? ";font-weight:700" : "")}");
            css.Append(style.Anchor switch { TextAnchor.Start => "", TextAnchor.Middle => ";text-anchor:middle", _ => ";text-anchor:end" });
            css.Append(style.HasHalo ? ";paint-order:stroke;stroke-width:3px;stroke-linejoin:round}\n" : "}\n");
        }
        foreach (var style in MarkStyle.All.Where(s => s.Stroke is not null))
        {
            css.Append(CultureInfo.InvariantCulture, $"{scope}.{style.Name}{{stroke-width:{style.Width}{(style.Dash > 0 ? FormattableDash(style.Dash) : "")}}}\n");
        }
        Colours(css, ChartPalette.Light, hatch, scope);
        css.Append("@media screen and (prefers-color-scheme:dark){\n");
        Colours(css, ChartPalette.Dark, hatch, scope);
        return css.Append("}\n").ToString();
    }

    private static string FormattableDash(double dash) => string.Create(CultureInfo.InvariantCulture, $";stroke-dasharray:{dash} {dash - 1}");

    private static void Colours(StringBuilder css, ChartPalette palette, string hatch, string scope)
    {
        foreach (var style in TextStyle.All)
        {
            css.Append(CultureInfo.InvariantCulture, $"{scope}.{style.Name}{{fill:{palette.Of(style.Ink)}{(style.HasHalo ? ";stroke:" + palette.Back : "")}}}\n");
        }
        foreach (var style in MarkStyle.All)
        {
            var fill = style.IsHatched ? $"url(#{hatch})" : style.Fill is { } ink ? palette.Of(ink) : "none";
            css.Append(CultureInfo.InvariantCulture, $"{scope}.{style.Name}{{fill:{fill};stroke:{(style.Stroke is { } stroke ? palette.Of(stroke) : "none")}}}\n");
        }
    }
}
