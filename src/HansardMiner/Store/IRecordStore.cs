using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>
/// The truth: sources, records, claims. One writer, many readers.
/// A document that several sources hold (a clipped copy and the full text) is one document: the fullest reading is shown, the others are kept.
/// </summary>
public interface IRecordStore : IDisposable
{
    /// <summary>The state that was committed last: another mark means that answers may be others.</summary>
    IndexStamp State() => default;

    /// <summary>What is known of a source; null when it was never mined.</summary>
    SourceRecord? FindSource(string path);

    /// <summary>All sources, by path.</summary>
    IReadOnlyList<SourceRecord> Sources();

    /// <summary>Some sources, by path.</summary>
    IReadOnlyList<SourceRecord> Sources(SourceQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return [.. Sources().Where(query.Takes).Take(query.Take)];
    }

    /// <summary>What was mined and what is missing, in numbers.</summary>
    HarvestSummary Summary() => HarvestSummary.Of(this);

    /// <summary>Begins to replace the records of one source.</summary>
    IHarvestWriter Replace(Source source, string? format);

    /// <summary>
    /// Works out all of a document that can be worked out before it is written. Changes nothing; any number of threads may call it at once.
    /// </summary>
    PreparedDocument Prepare(Document document, IReadOnlyList<IReadOnlyList<Claim>> claims) => new(document, claims);

    /// <summary>Says that much is going to be written: a store may put off what is done best at once and at the end.</summary>
    /// <param name="bytes">How many bytes of sources it does not know yet.</param>
    void Expect(long bytes)
    {
    }

    /// <summary>Says that all of it has been written: a store does what it put off, also what an earlier run left to be done.</summary>
    void Settle()
    {
    }

    /// <summary>Every version of a source that was ever mined, the oldest first; those of all sources, by path, without one.</summary>
    IReadOnlyList<Capture> Captures(string? path = null) => [];

    /// <summary>Adds a version of a source, or what has become known of one. What was first known of it stays.</summary>
    void Add(Capture capture)
    {
    }

    /// <summary>Removes a source and its records; its versions stay on record.</summary>
    void Remove(string path);

    /// <summary>
    /// The document that an id names: a document's, a contribution's or a claim's id, or a source's own id, current or superseded; null when there is none.
    /// </summary>
    StoredDocument? Find(string id);

    /// <summary>The records that a citation means; where there are none, what is nearest and what is missing.</summary>
    CitationFinding FindByCitation(CitationQuery query) => new CitationFinder(new DocumentShelf(Documents().Select(d => d.Document), Find)).Find(query);

    /// <summary>What became of the written question that an id names; null when it names none.</summary>
    QuestionChain? Chain(string id) => null;

    /// <summary>The figures asked for, in order of day said (undated last), then id. An answer that stands under several questions comes once.</summary>
    IEnumerable<ClaimHit> Claims(ClaimQuery query);

    /// <summary>
    /// A page of the figures asked for, in the order asked for, behind the place asked for. What was mined since the page before neither shifts nor repeats anything.
    /// </summary>
    /// <param name="query">Which figures; its limit is the length of the page.</param>
    ClaimPage ClaimPage(ClaimQuery query) => PlainClaimPage.Of(Claims(query with { Limit = null }), query);

    /// <summary>The commitments to act that are asked for, in the order asked for. An answer that stands under several questions comes once.</summary>
    IEnumerable<UndertakingHit> Undertakings(UndertakingQuery query) => [];

    /// <summary>From when to when the current documents are.</summary>
    CoveredDays Days() => CoveredDays.Of(Documents().Select(d => d.Document.Date));

    /// <summary>What is wrong with the index itself, each in a few words; empty when it is sound. Reads everything once.</summary>
    IReadOnlyList<string> Check();

    /// <summary>All current documents, by id: for exports.</summary>
    IEnumerable<StoredDocument> Documents();
}
