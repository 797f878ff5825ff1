using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using HansardMiner.Archive;

namespace HansardMiner.Fetch.Safety;

/// <summary>Unpacks bodies that are sent packed (Content-Encoding).</summary>
internal static class Unpacking
{
    /// <summary>What is asked for.</summary>
    public const string Accepted = "gzip, br";

    private const int MostLayers = 2;

    /// <summary>The layers that a header names, the outermost last: "gzip, br".</summary>
    /// <exception cref="BodyFaultException">There are too many, or one is not known.</exception>
    public static IReadOnlyList<string> Layers(string? header)
    {
        string[] layers = [.. (header ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(layer => layer.ToLowerInvariant()).Where(layer => layer != "identity")];
        if (layers.Length > MostLayers)
        {
            throw new BodyFaultException(FetchOutcome.Broken, $"the answer is packed {layers.Length} times over");
        }
        return layers.All(layer => layer is "gzip" or "x-gzip" or "br" or "deflate")
            ? layers : throw new BodyFaultException(FetchOutcome.Broken, $"the answer is packed in a way that was not asked for ({string.Join(", ", layers.Select(layer => layer.Length > 20 ? layer[..20] + "…" : layer))})");
    }

    /// <summary>The body as it was before it was packed.</summary>
    public static Stream Open(Stream packed, IReadOnlyList<string> layers, WebCaps caps)
    {
        var body = packed;
        for (var i = layers.Count - 1; i >= 0; i--)
        {
            var end = new PackedEnd(body, isGzip: layers[i] is "gzip" or "x-gzip");
            body = new UnpackedBody(end, Unpacker(layers[i], end), caps);
        }
        return body;
    }

    private static Stream Unpacker(string layer, Stream packed) => layer switch
    {
        "br" => new BrotliStream(packed, CompressionMode.Decompress),
        "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
        _ => new GZipStream(packed, CompressionMode.Decompress),
    };
}
