using System.Collections.Generic;

namespace HansardMiner.Asking;

/// <summary>All enquiries: the visible list.</summary>
public static class Enquiries
{
    /// <summary>The list.</summary>
    public static IReadOnlyList<Enquiry> All { get; } =
    [
        SearchEnquiry.Make(),
        ShowEnquiry.Make(),
        ClaimsEnquiry.Make(),
        TimelineEnquiry.Make(),
        UndertakingsEnquiry.Make(),
        SourcesEnquiry.Make(),
        StatusEnquiry.Make(),
    ];
}
