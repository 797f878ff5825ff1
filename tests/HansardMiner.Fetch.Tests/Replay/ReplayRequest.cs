using System.Collections.Generic;

namespace HansardMiner.Fetch.Tests.Replay;

/// <summary>A request that the replay server was sent.</summary>
/// <param name="Host">The host it was meant for.</param>
/// <param name="Target">Path and query, as sent.</param>
/// <param name="Begun">When it came, as a time stamp of the stop watch.</param>
/// <param name="AtOnce">How many requests for that host were under way then, itself counted.</param>
/// <param name="Headers">Its headers, by lower-case name.</param>
internal sealed record ReplayRequest(string Host, string Target, long Begun, int AtOnce, IReadOnlyDictionary<string, string> Headers);
