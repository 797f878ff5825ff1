using HansardMiner.Store;

namespace HansardMiner.Web.Reading;

/// <summary>The page of what is like a record.</summary>
/// <param name="Stored">The record.</param>
/// <param name="Alike">What is like it, and by which words.</param>
public sealed record LikeModel(StoredDocument Stored, Alike Alike);
