using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Present;

/// <summary>What must be said under anything that reprints the record.</summary>
public static class Licence
{
    /// <summary>The attribution that the Open Parliament Licence asks for.</summary>
    public const string OpenParliament = "Contains Parliamentary information licensed under the Open Parliament Licence v3.0.";

    /// <summary>Where that licence stands.</summary>
    public const string OpenParliamentAddress = "https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/";

    /// <summary>Said where something else than the record is quoted.</summary>
    public const string Others = "Quotations from articles and web pages remain the property of their publishers.";

    /// <summary>The lines that belong under these figures.</summary>
    public static IReadOnlyList<string> For(IEnumerable<ClaimHit> hits)
    {
        var kinds = hits.Select(h => h.DocumentKind == DocumentKind.Article).ToHashSet();
        return [.. new[] { kinds.Contains(false) ? OpenParliament : null, kinds.Contains(true) ? Others : null }.OfType<string>()];
    }
}
