using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>What the index has of one month, one House and one kind of document.</summary>
/// <param name="Year">The year; null for documents without a date.</param>
/// <param name="Month">The month, 1 to 12; null for documents without a date.</param>
/// <param name="House">The House; null when not stated.</param>
/// <param name="Kind">The kind of document.</param>
/// <param name="Documents">How many documents.</param>
/// <param name="Days">On how many days.</param>
/// <param name="Contributions">How many contributions.</param>
/// <param name="Claims">How many figures.</param>
public sealed record CoveredMonth(int? Year, int? Month, House? House, DocumentKind Kind, int Documents, int Days, long Contributions, long Claims);
