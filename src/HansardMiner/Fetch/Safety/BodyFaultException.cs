using System.IO;
using HansardMiner.Archive;

namespace HansardMiner.Fetch.Safety;

/// <summary>An answer that must not be taken: too large, too long, damaged. It travels up through the streams and comes out as an outcome.</summary>
/// <param name="outcome">The outcome.</param>
/// <param name="message">What is wrong, in a few words.</param>
internal sealed class BodyFaultException(FetchOutcome outcome, string message) : IOException(message)
{
    /// <summary>The outcome.</summary>
    public FetchOutcome Outcome => outcome;
}
