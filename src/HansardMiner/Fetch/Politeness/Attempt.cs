using HansardMiner.Fetch.Web;

namespace HansardMiner.Fetch.Politeness;

/// <summary>What came of trying once.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="WasSent">Whether a request was sent; else the answer says why not.</param>
/// <param name="IsLast">Whether it is not to be tried again.</param>
/// <param name="Lane">The host's lane.</param>
internal readonly record struct Attempt(WebAnswer Answer, bool WasSent, bool IsLast, HostLane Lane);
