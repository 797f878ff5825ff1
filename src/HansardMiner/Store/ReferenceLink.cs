using HansardMiner.Questions;

namespace HansardMiner.Store;

/// <summary>A place to which an answer refers, and what the index has there.</summary>
/// <param name="Reference">What the answer says.</param>
/// <param name="Words">Its exact words.</param>
/// <param name="Target">The record meant; null when none, or no single one, was found.</param>
/// <param name="How">By what it was found, or why not: "by number and day", "by number and nearness", "not found in this index".</param>
public sealed record ReferenceLink(AnswerReference Reference, string Words, CitedRecord? Target, string How);
