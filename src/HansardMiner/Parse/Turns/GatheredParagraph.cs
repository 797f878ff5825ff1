using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Parse.Turns;

/// <summary>One paragraph, table or division list of a printed volume or page, before it is known to whose turn it belongs.</summary>
internal sealed record GatheredParagraph
{
    /// <summary>The paragraph's id: "S5LV0004P0-00091"; null when it has none.</summary>
    public string? Id { get; init; }

    /// <summary>The speaker printed before the text, constituency included; null when none is.</summary>
    public string? Member { get; init; }

    /// <summary>The text without the speaker.</summary>
    public required string Text { get; init; }

    /// <summary>Its passages.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>Columns that begin inside it or just before it.</summary>
    public required IReadOnlyList<ColumnChange> Columns { get; init; }

    /// <summary>Its tables as cells.</summary>
    public IReadOnlyList<AnswerTable> Tables { get; init; } = [];

    /// <summary>Whether all or nearly all of it is printed in italics.</summary>
    public bool IsItalic { get; init; }

    /// <summary>Whether it goes on with the sentence of the paragraph before it, which a column heading had cut.</summary>
    public bool IsContinuing { get; init; }

    /// <summary>Whether it is a division list.</summary>
    public bool IsDivision { get; init; }

    /// <summary>Where in the source it begins; null when not known.</summary>
    public SourcePlace? Place { get; init; }
}
