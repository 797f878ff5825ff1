using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using HansardMiner.Present.Charts;

namespace HansardMiner.Web.Site;

/// <summary>Style, script and icon, as they lie in this assembly: read once, named by what is in them, so that browsers may keep them for ever.</summary>
internal sealed class SiteAssets
{
    // The order is that of the cascade.
    private static readonly string[] Styles = ["site.css", "controls.css", "finding.css", "reading.css", Charts, "numbers.css", "harvest.css"];
    private const string Charts = "charts";
    private static readonly string[] Scripts = ["site.js", "finding.js", "reading.js", "numbers.js"];

    private readonly Dictionary<string, SiteAsset> _byPath;

    public SiteAssets()
    {
        var style = Joined("site", ".css", "text/css; charset=utf-8", Styles);
        var script = Joined("site", ".js", "text/javascript; charset=utf-8", Scripts);
        var icon = Joined("icon", ".svg", "image/svg+xml", ["icon.svg"]);
        (Style, Script, Icon) = (style.Path, script.Path, icon.Path);
        _byPath = new[] { style, script, icon }.ToDictionary(a => a.Path, StringComparer.Ordinal);
    }

    /// <summary>The path of the style sheet.</summary>
    public string Style { get; }

    /// <summary>The path of the script.</summary>
    public string Script { get; }

    /// <summary>The path of the icon.</summary>
    public string Icon { get; }

    /// <summary>The asset with a path; null when there is none.</summary>
    public SiteAsset? Find(string path) => _byPath.GetValueOrDefault(path);

    private static SiteAsset Joined(string name, string ending, string type, IReadOnlyList<string> files)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', files.Select(Read)));
        return new SiteAsset($"/assets/{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}{ending}", type, bytes);
    }

    private static string Read(string file)
    {
        if (file == Charts)
        {
            return ChartPart.Sheet;
        }
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream("assets/" + file) ?? throw new FileNotFoundException("the asset is missing from the assembly", file);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
