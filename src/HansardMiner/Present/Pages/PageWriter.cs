using System;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using HansardMiner.Present.Charts;

namespace HansardMiner.Present.Pages;

/// <summary>Writes HTML: elements that are always closed, texts that are never markup.</summary>
internal sealed class PageWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(new TextEncoderSettings(UnicodeRanges.All));

    private readonly StringBuilder _html = new();

    /// <summary>An element with a text.</summary>
    public PageWriter Text(string element, string text, params (string Name, string? Value)[] attributes) => Element(element, () => Words(text), attributes);

    /// <summary>An element with what is written in it. An attribute without a value is left out.</summary>
    public PageWriter Element(string element, Action content, params (string Name, string? Value)[] attributes)
    {
        Open(element, attributes);
        content();
        _html.Append("</").Append(element).Append(">\n");
        return this;
    }

    /// <summary>Words.</summary>
    public PageWriter Words(string text)
    {
        _html.Append(Encoder.Encode(SvgWriter.Clean(text)));
        return this;
    }

    /// <summary>Words that lead to an address, or words alone where there is none that a browser may open.</summary>
    public PageWriter Link(Uri? address, string text) =>
        address is { IsAbsoluteUri: true, Scheme: "http" or "https" } ? Text("a", text, ("href", address.AbsoluteUri)) : Words(text);

    /// <summary>Markup that was made elsewhere of this program.</summary>
    public PageWriter Markup(string html)
    {
        _html.Append(html).Append('\n');
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _html.ToString();

    private void Open(string element, (string Name, string? Value)[] attributes)
    {
        _html.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                _html.Append(' ').Append(name).Append("=\"").Append(Encoder.Encode(SvgWriter.Clean(value))).Append('"');
            }
        }
        _html.Append('>');
    }
}
