namespace HansardMiner.Records;

/// <summary>The id of one human being through all periods of office, as the member data gives it: <c>uk.org.publicwhip/person/10001</c>.</summary>
/// <param name="Value">The id as printed in exports.</param>
public readonly record struct PersonId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
