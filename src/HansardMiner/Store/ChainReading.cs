using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>One source's reading of a question.</summary>
/// <param name="Question">The question as that source has it.</param>
/// <param name="Source">The file.</param>
/// <param name="IsShown">Whether it is the fullest one, which is shown.</param>
public sealed record ChainReading(WrittenQuestion Question, string Source, bool IsShown);
