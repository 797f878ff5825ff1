using HansardMiner.Quotations;

namespace HansardMiner.Web.Reading;

/// <summary>The page of who later quoted a figure.</summary>
/// <param name="Found">What was found.</param>
public sealed record QuotedModel(LaterQuotations Found);
