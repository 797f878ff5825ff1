using System;
using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>A record that a citation means.</summary>
/// <param name="Id">The id of the contribution, or of the document where no part of it is meant.</param>
/// <param name="Document">The id of the document.</param>
/// <param name="DocumentKind">The kind of document.</param>
/// <param name="Kind">What part the contribution plays; null for a whole document.</param>
/// <param name="Headings">The headings over it, outermost first.</param>
/// <param name="Attribution">Who said it, as printed; null when not stated.</param>
/// <param name="House">The House; null when not stated.</param>
/// <param name="Date">The day; null when not stated.</param>
/// <param name="Citation">How it is cited.</param>
/// <param name="Opening">Its first words; empty for a whole document.</param>
public sealed record CitedRecord(
    RecordId Id, RecordId Document, DocumentKind DocumentKind, ContributionKind? Kind, IReadOnlyList<string> Headings, Attribution? Attribution,
    House? House, DateOnly? Date, string Citation, string Opening);
