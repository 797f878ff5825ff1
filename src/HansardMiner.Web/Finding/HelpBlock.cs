using System.Collections.Generic;

namespace HansardMiner.Web.Finding;

/// <summary>A block of the page on how to ask.</summary>
public abstract record HelpBlock
{
    private HelpBlock()
    {
    }

    /// <summary>A heading over what follows.</summary>
    /// <param name="Text">Its words.</param>
    public sealed record Heading(string Text) : HelpBlock;

    /// <summary>A paragraph.</summary>
    /// <param name="Text">Its pieces.</param>
    public sealed record Paragraph(IReadOnlyList<HelpPiece> Text) : HelpBlock;

    /// <summary>A list.</summary>
    /// <param name="Points">The pieces of each of its points.</param>
    public sealed record Listing(IReadOnlyList<IReadOnlyList<HelpPiece>> Points) : HelpBlock;

    /// <summary>A table of two columns.</summary>
    /// <param name="Heads">Its headers.</param>
    /// <param name="Rows">Its rows.</param>
    /// <param name="HasQueries">Whether the first column holds queries that can be tried.</param>
    public sealed record Table(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<IReadOnlyList<HelpPiece>>> Rows, bool HasQueries) : HelpBlock;
}
