using System.IO;

namespace HansardMiner.Fetch.Safety;

/// <summary>The HTTP client would send a request once more by itself, at once, since its connection was cut before an answer. Whether and when to ask again is for those to say who promised to be polite.</summary>
internal sealed class SentAlreadyException() : IOException("the connection was cut before an answer");
