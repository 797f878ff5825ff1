using System;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Xml;
using AngleSharp.Html.Parser;
using HansardMiner.Parse.Sources;

namespace HansardMiner.Benchmarks;

/// <summary>The parser under a reader, run over the bytes with nothing done to what it finds.</summary>
/// <param name="Name">The parser.</param>
/// <param name="Run">One pass; the flag says whether every value is made a string.</param>
internal sealed record BarePass(string Name, Action<byte[], bool> Run)
{
    /// <summary>What each pass does, for the reader of the figures.</summary>
    public const string Explanation =
        """
        XmlReader: from the bytes, DTD processed, no resolver; values: Value of text nodes and of attributes.
        Utf8JsonReader: over the whole bytes in one span; values: GetString of every string value, property names not.
        AngleSharp: the bytes decoded as UTF-8 and ParseDocument; values: the same pass, for its document holds its texts.
        Lines: StreamReader.ReadLine from the bytes; values: the same pass.
        """;

    private static readonly JsonReaderOptions _json = new() { AllowTrailingCommas = true, AllowMultipleValues = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 200 };

    /// <summary>Uses what was read, so that no pass is thought needless.</summary>
    public static long Seen { get; private set; }

    /// <summary>The parser for a reader's format, told by how its first file begins.</summary>
    public static BarePass Of(IReader reader, SourceHead head)
    {
        var start = head.Text.AsSpan().TrimStart();
        return start.StartsWith("{") || start.StartsWith("[") && reader.Format.Contains("JSON", StringComparison.Ordinal) ? new("Utf8JsonReader", Json)
            : !start.StartsWith("<") ? new("lines", Lines)
            : reader.Format.Contains("page", StringComparison.OrdinalIgnoreCase) ? new("AngleSharp", Html)
            : new("XmlReader", Xml);
    }

    /// <summary>Whether the parser comes to the end of the file.</summary>
    public bool Fits(byte[] bytes)
    {
        try
        {
            Run(bytes, false);
            return true;
        }
        catch (Exception fault) when (fault is XmlException or JsonException)
        {
            return false;
        }
    }

    private static void Xml(byte[] bytes, bool withValues)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, CheckCharacters = false };
        using var stream = new MemoryStream(bytes, writable: false);
        using var xml = XmlReader.Create(stream, settings);
        while (xml.Read())
        {
            Seen++;
            if (withValues)
            {
                Seen += xml.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA ? xml.Value.Length : 0;
                while (xml.MoveToNextAttribute())
                {
                    Seen += xml.Value.Length;
                }
            }
        }
    }

    private static void Json(byte[] bytes, bool withValues)
    {
        var json = new Utf8JsonReader(bytes.AsSpan(bytes.AsSpan().StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? 3 : 0), _json);
        while (json.Read())
        {
            Seen++;
            if (withValues && json.TokenType == JsonTokenType.String)
            {
                try
                {
                    Seen += json.GetString()!.Length;
                }
                catch (InvalidOperationException)
                {
                    Seen++;
                }
            }
        }
    }

    private static void Html(byte[] bytes, bool withValues)
    {
        using var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));
        Seen += page.ChildNodes.Length;
    }

    private static void Lines(byte[] bytes, bool withValues)
    {
        using var stream = new MemoryStream(bytes, writable: false);
        using var text = new StreamReader(stream);
        while (text.ReadLine() is { } line)
        {
            Seen += line.Length;
        }
    }
}
