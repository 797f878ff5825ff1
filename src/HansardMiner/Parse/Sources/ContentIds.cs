using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HansardMiner.Records;

namespace HansardMiner.Parse.Sources;

/// <summary>
/// Ids for documents whose source gives none: title, date and the first 8 digits of the SHA-256 of their own text.
/// The same text always gets the same id; a text that stands twice in one source gets <c>-2</c> the second time.
/// </summary>
/// <param name="prefix">The first part of the ids: "article".</param>
internal sealed class ContentIds(string prefix)
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly KnownIds _known = new();

    /// <summary>The first 8 digits of the SHA-256 of some texts.</summary>
    public static string Digits(IEnumerable<string> texts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', texts))).AsSpan(0, 4));

    /// <summary>The id of a document: <c>article/take-stalking-seriously-2010-09-24-1a2b3c4d</c>.</summary>
    public RecordId Of(IReadOnlyList<string> headings, DateOnly? date, IReadOnlyList<Contribution> contributions)
    {
        _bytes.ResetWrittenCount();
        foreach (var heading in headings)
        {
            Write(heading);
            Write("\n");
        }
        foreach (var contribution in contributions)
        {
            Write(contribution.Attribution?.Printed);
            Write("\n");
            Write(contribution.Text);
            Write("\n");
        }
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_bytes.WrittenSpan, hash);
        var digits = Convert.ToHexStringLower(hash[..4]);
        var day = date?.ToString("-yyyy-MM-dd", CultureInfo.InvariantCulture);
        var id = $"{prefix}/{Slug.Of(headings.Count > 0 ? headings[^1] : null)}{day}-{digits}";
        var times = _known.Count(id);
        return new RecordId(times == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{times}"));
    }

    private void Write(ReadOnlySpan<char> text) => Encoding.UTF8.GetBytes(text, _bytes);
}
