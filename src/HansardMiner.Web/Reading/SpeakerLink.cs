using HansardMiner.Records;

namespace HansardMiner.Web.Reading;

/// <summary>Somebody who speaks in a document.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Turns">How many contributions are theirs.</param>
/// <param name="First">The first of them.</param>
public sealed record SpeakerLink(string Name, int Turns, RecordId First);
