namespace HansardMiner.Text;

/// <summary>A piece of a text; the tokens of a text tile it without gap or overlap.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">One past the last code unit.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Token(int Start, int End, TokenKind Kind)
{
    /// <summary>Where the token stands.</summary>
    public TextSpan Span => new(Start, End);
}
