using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Store;
using HansardMiner.Tables;

namespace HansardMiner.Present.Answers;

/// <summary>Which part of a document is shown.</summary>
/// <param name="Ordinals">The contributions, by their places in it from 1.</param>
public sealed record RecordPart(IReadOnlyList<int> Ordinals)
{
    /// <summary>Whether figures of an answer as it stood before it was corrected are shown, too.</summary>
    public bool WithSuperseded { get; init; }

    /// <summary>Whether tables are shown as rows and columns.</summary>
    public bool HasTables { get; init; } = true;

    /// <summary>Whether figures are listed.</summary>
    public bool HasFigures { get; init; } = true;

    /// <summary>Where the piece of each text begins.</summary>
    public int TextFrom { get; init; }

    /// <summary>How much of each text is shown at the most, in UTF-16 code units.</summary>
    public int TextMost { get; init; } = int.MaxValue;

    /// <summary>The cursor of what comes behind it; null when nothing does.</summary>
    public string? Next { get; init; }

    internal IReadOnlyList<ContributionAnswer> Contributions(StoredDocument stored, Func<string, string?> sha256) =>
        [.. Ordinals.Select(o => ContributionAnswer.Of(stored, o, sha256, TextFrom, TextMost))];

    internal IReadOnlyList<TableAnswer> Tables(StoredDocument stored) =>
    [
        .. from ordinal in HasTables ? Ordinals : []
           let contribution = stored.Document.Contributions[ordinal - 1]
           from table in TableReader.Read(contribution)
           select TableAnswer.Of(stored.Document.Id.Contribution(ordinal), contribution.Text, table),
    ];

    internal IReadOnlyList<FigureAnswer> Figures(StoredDocument stored, Func<string, string?> sha256)
    {
        var shown = (HasFigures ? Ordinals : []).Select(stored.Document.Id.Contribution).ToHashSet();
        return [.. stored.Claims.Where(c => shown.Contains(c.Contribution) && (WithSuperseded || !c.IsSuperseded)).Select(c => FigureAnswer.Of(c, sha256))];
    }
}
