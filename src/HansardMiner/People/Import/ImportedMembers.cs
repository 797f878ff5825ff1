using System.Collections.Generic;

namespace HansardMiner.People.Import;

/// <summary>What an import read.</summary>
/// <param name="Data">The members.</param>
/// <param name="Files">The files, by path.</param>
/// <param name="Gaps">What does not fit together across files.</param>
public sealed record ImportedMembers(MemberData Data, IReadOnlyList<ImportedFile> Files, IReadOnlyList<string> Gaps);
