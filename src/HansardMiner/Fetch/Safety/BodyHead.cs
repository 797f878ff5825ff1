using System;
using System.Text;
using System.Text.RegularExpressions;

namespace HansardMiner.Fetch.Safety;

/// <summary>The first bytes of a body, read as text.</summary>
internal sealed partial class BodyHead
{
    /// <summary>How many bytes of a body are looked at.</summary>
    public const int Most = 64 * 1024;

    private const int Looked = 4_096;

    private BodyHead(string text, BodyKind kind) => (Text, Kind) = (text, kind);

    /// <summary>The text; what is no letter in its encoding is replaced.</summary>
    public string Text { get; }

    /// <summary>What it is by its look.</summary>
    public BodyKind Kind { get; }

    /// <summary>Reads the first bytes.</summary>
    public static BodyHead Read(ReadOnlySpan<byte> bytes)
    {
        var encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => Encoding.UTF8,
        };
        var text = encoding.GetString(bytes).TrimStart('\uFEFF');
        return new BodyHead(text, KindOf(text));
    }

    private static BodyKind KindOf(string text)
    {
        var begun = text.AsSpan().TrimStart();
        if (begun.IsEmpty)
        {
            return BodyKind.Empty;
        }
        if (IsBinary(text))
        {
            return BodyKind.Binary;
        }
        if (begun[0] is '{' or '[')
        {
            // A robots.txt or a note may begin with a bracket, too: JSON goes on with what JSON may have.
            return Json().IsMatch(text) ? BodyKind.Json : BodyKind.Text;
        }
        return begun[0] != '<' ? BodyKind.Text : Html().IsMatch(text) || PieceOfHtml().IsMatch(text) ? BodyKind.Html : Xml().IsMatch(text) ? BodyKind.Xml : BodyKind.Text;
    }

    /// <summary>A page may have a stray control character; a picture has many, and so has UTF-16 that does not say so.</summary>
    private static bool IsBinary(string text)
    {
        var begun = text.AsSpan(0, Math.Min(text.Length, Looked));
        var odd = 0;
        foreach (var letter in begun)
        {
            odd += letter is < ' ' and not ('\t' or '\n' or '\r' or '\f' or '\u001B') ? 1 : 0;
        }
        return odd * 50 > begun.Length || text.StartsWith("%PDF-", StringComparison.Ordinal);
    }

    // {"a": · [{ · [] · [1 · ["a"
    [GeneratedRegex("""^\s*(?:\{\s*(?:"|\}|$)|\[\s*(?:[\[{"\]\d-]|true|false|null|$))""", RegexOptions.CultureInvariant)]
    private static partial Regex Json();

    // <!-- saved --> <?xml version="1.0"?> <!DOCTYPE html> · <html lang="en">
    [GeneratedRegex(@"^\s*(?>(?:<!--.*?-->\s*|<\?[^>]*>\s*)*)<(?:!DOCTYPE\s+html|html)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Html();

    // <!-- saved --> <head> · <div class="a"> · <h1>
    [GeneratedRegex(@"^\s*(?>(?:<!--.*?-->\s*)*)<(?:head|body|title|meta|script|noscript|style|link|base|iframe|div|span|center|h[1-6]|p|br|hr|table|form|a|b|i|img|font|main|article|section|header|nav|ul|ol)(?=[\s/>])", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex PieceOfHtml();

    // <?xml version="1.0"?> <publicwhip> · <!-- c --> <a:b c="d">
    [GeneratedRegex(@"^\s*<(?:\?xml\b|!--|!DOCTYPE\b|[A-Za-z_][\w.:-]*(?=[\s/>]))", RegexOptions.CultureInvariant)]
    private static partial Regex Xml();
}
