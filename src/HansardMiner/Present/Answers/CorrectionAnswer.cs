using System.Collections.Generic;
using System.Linq;
using HansardMiner.Store;

namespace HansardMiner.Present.Answers;

/// <summary>An answer before and after its correction.</summary>
public sealed record CorrectionAnswer
{
    /// <summary>The id of the contribution with the text before the correction.</summary>
    public required string BeforeId { get; init; }

    /// <summary>That text, verbatim.</summary>
    public required string Before { get; init; }

    /// <summary>The id of the contribution with the corrected text.</summary>
    public required string AfterId { get; init; }

    /// <summary>The corrected text, verbatim.</summary>
    public required string After { get; init; }

    /// <summary>The file that holds the text before the correction.</summary>
    public required string SourceFile { get; init; }

    /// <summary>The figures that changed.</summary>
    public required IReadOnlyList<FigureChangeAnswer> Figures { get; init; }

    internal static CorrectionAnswer Of(CorrectedAnswer correction) => new()
    {
        BeforeId = correction.BeforeId.Value,
        Before = correction.Before,
        AfterId = correction.AfterId.Value,
        After = correction.After,
        SourceFile = correction.Source,
        Figures = [.. correction.Changes.Select(c => new FigureChangeAnswer { Before = c.Before?.Of(correction.Before), After = c.After?.Of(correction.After) })],
    };
}
