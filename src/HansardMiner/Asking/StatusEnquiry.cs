namespace HansardMiner.Asking;

/// <summary>What the index holds.</summary>
internal static class StatusEnquiry
{
    public static Enquiry Make() => Enquiry.Of(
        "status",
        "Say what the index holds",
        "Says what the index holds: how many records and figures from how many sources, which days they cover, how many sources could not be read or not wholly, and how the search index stands to them.",
        [],
        (desk, _) => desk.Status());
}
