using System;
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
    private readonly KnownIds _known = new();

    /// <summary>The first 8 digits of the SHA-256 of some texts.</summary>
    public static string Digits(IEnumerable<string> texts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', texts))).AsSpan(0, 4));

    /// <summary>The id of a document: <c>article/take-stalking-seriously-2010-09-24-1a2b3c4d</c>.</summary>
    public RecordId Of(IReadOnlyList<string> headings, DateOnly? date, IReadOnlyList<Contribution> contributions)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var heading in headings)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(heading + "\n"));
        }
        foreach (var contribution in contributions)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{contribution.Attribution?.Printed}\n{contribution.Text}\n"));
        }
        var digits = Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 4));
        var day = date?.ToString("-yyyy-MM-dd", CultureInfo.InvariantCulture);
        var id = $"{prefix}/{Slug.Of(headings.Count > 0 ? headings[^1] : null)}{day}-{digits}";
        var times = _known.Count(id);
        return new RecordId(times == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{times}"));
    }
}
