using HansardMiner.Records;

namespace HansardMiner.People;

/// <summary>One human being, through all periods of office.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The latest name the data gives.</param>
/// <param name="MnisId">The id in Parliament's own Members' Names service (its API's MemberId); null when not stated.</param>
public sealed record Person(PersonId Id, string Name, string? MnisId = null);
