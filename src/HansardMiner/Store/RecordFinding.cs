using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>What the index has under a name that somebody typed: an id, a citation, or the address of a live page.</summary>
/// <param name="Typed">As typed.</param>
/// <param name="Record">The record; null where none, or no single one, is meant.</param>
/// <param name="Query">The citation as it was understood; null where the text is an id, or no citation.</param>
/// <param name="Finding">What was found for the citation; null without one.</param>
public sealed record RecordFinding(string Typed, StoredDocument? Record, CitationQuery? Query, CitationFinding? Finding)
{
    /// <summary>Finds what is called so.</summary>
    /// <param name="store">The records.</param>
    /// <param name="typed">An id, a citation, or the address of a live page.</param>
    /// <param name="whole">Whether the document is wanted where several of its contributions are meant.</param>
    public static RecordFinding Of(IRecordStore store, string typed, bool whole = false)
    {
        System.ArgumentNullException.ThrowIfNull(store);
        System.ArgumentNullException.ThrowIfNull(typed);
        if (store.Find(typed) is { } named)
        {
            return new RecordFinding(typed, named, null, null);
        }
        if (CitationQuery.TryParse(typed) is not { } query)
        {
            return new RecordFinding(typed, null, null, null);
        }
        var finding = store.FindByCitation(query);
        return new RecordFinding(typed, One(finding, whole) is { } id ? store.Find(id.Value) : null, query, finding);
    }

    /// <summary>The one record that is meant; null when there is none, or one of several would have to be chosen.</summary>
    private static RecordId? One(CitationFinding finding, bool whole)
    {
        if (finding.Found.Count < 2)
        {
            return finding.Found.Count == 1 ? finding.Found[0].Id : null;
        }
        var document = finding.Found[0].Document;
        foreach (var record in finding.Found)
        {
            if (record.Document != document)
            {
                return null;
            }
        }
        return whole || finding.Found[0].DocumentKind == DocumentKind.Written ? document : null;
    }
}
