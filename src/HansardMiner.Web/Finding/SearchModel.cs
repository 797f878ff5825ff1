using HansardMiner.Query;

namespace HansardMiner.Web.Finding;

/// <summary>A page of search results.</summary>
/// <param name="Typed">The query as typed.</param>
/// <param name="Parsed">How it was understood.</param>
/// <param name="Request">What was asked of the engine.</param>
/// <param name="Found">What it found.</param>
public sealed record SearchModel(string Typed, ParsedQuery Parsed, SearchRequest Request, SearchResult Found);
