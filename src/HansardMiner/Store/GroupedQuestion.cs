using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>A question that was answered together with another one.</summary>
/// <param name="Uin">Its UIN.</param>
/// <param name="Record">Its document; null when it is not in the index.</param>
/// <param name="HasSameAnswer">Whether the index has the same answer under it.</param>
public sealed record GroupedQuestion(Uin Uin, RecordId? Record, bool HasSameAnswer);
