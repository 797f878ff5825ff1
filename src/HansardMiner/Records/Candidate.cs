namespace HansardMiner.Records;

/// <summary>One of several persons to whom a printed attribution may refer.</summary>
/// <param name="Person">The person.</param>
/// <param name="Name">The name with what tells it from the others: "Nicholas Brown (Newcastle upon Tyne East and Wallsend) (Lab)".</param>
public sealed record Candidate(PersonId Person, string Name);
