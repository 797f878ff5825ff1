using HansardMiner.Records;

namespace HansardMiner.Benchmarks.Generated;

/// <summary>The shape of a real document.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="House">Its House; null when not stated.</param>
/// <param name="Title">Its title among the turns; -1 for none.</param>
/// <param name="First">The first of its turns.</param>
/// <param name="Turns">How many turns it has.</param>
/// <param name="Department">The number of the department asked; -1 for none.</param>
/// <param name="DaysWaited">The days from the question to the answer; -1 when there is none or it is not known.</param>
/// <param name="Year">Its year; 0 when not known.</param>
/// <param name="IsAttributed">Whether a speaker is told of any turn.</param>
internal readonly record struct RealDocument(DocumentKind Kind, House? House, int Title, int First, int Turns, int Department, int DaysWaited, int Year, bool IsAttributed);
