namespace HansardMiner.Records;

/// <summary>
/// The unique identification number printed with a question: <c>901838</c>, Lords <c>HL1234</c>.
/// It is reused across Parliaments and sessions, so a question is identified by House, date tabled and UIN together.
/// </summary>
/// <param name="Value">The number as printed, without brackets.</param>
public readonly record struct Uin(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
