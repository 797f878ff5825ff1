namespace HansardMiner.Store;

/// <summary>How much a source gave.</summary>
/// <param name="Documents">Debates, written questions, statements, articles.</param>
/// <param name="Contributions">All contributions.</param>
/// <param name="Speeches">Contributions that are neither written questions nor their answers nor procedure.</param>
/// <param name="Questions">Written questions.</param>
/// <param name="Answers">Answers to written questions.</param>
/// <param name="Claims">Figures.</param>
public readonly record struct RecordCounts(int Documents, int Contributions, int Speeches, int Questions, int Answers, int Claims)
{
    /// <summary>Commitments to act.</summary>
    public int Undertakings { get; init; }
}
