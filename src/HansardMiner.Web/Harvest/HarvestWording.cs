using System;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Web.Harvest;

/// <summary>The harvest in words.</summary>
internal static class HarvestWording
{
    private const int LongestReason = 300;

    /// <summary>An outcome as people say it.</summary>
    public static string Outcome(SourceOutcome outcome) => outcome switch
    {
        SourceOutcome.Read => "read",
        SourceOutcome.ReadWithGaps => "read with gaps",
        SourceOutcome.Superseded => "superseded",
        _ => "unreadable",
    };

    /// <summary>An outcome in an address.</summary>
    public static string Key(SourceOutcome outcome) => outcome switch
    {
        SourceOutcome.Read => "read",
        SourceOutcome.ReadWithGaps => "gaps",
        SourceOutcome.Superseded => "superseded",
        _ => "unreadable",
    };

    /// <summary>The colour of an outcome's chip.</summary>
    public static string Tone(SourceOutcome outcome) => outcome switch
    {
        SourceOutcome.Read => "good",
        SourceOutcome.ReadWithGaps => "warn",
        SourceOutcome.Superseded => "",
        _ => "bad",
    };

    /// <summary>A diagnostic on one line.</summary>
    public static string Diagnosis(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return (diagnostic.Where is { } where ? $"{diagnostic.Message} ({where})" : diagnostic.Message).ReplaceLineEndings(" ");
    }

    /// <summary>The same, cut where a page could not hold it.</summary>
    public static string ShortDiagnosis(Diagnostic diagnostic) => Cut(Diagnosis(diagnostic), LongestReason);

    /// <summary>A House; "House not stated" where the source does not say.</summary>
    public static string House(House? house) => house?.ToString() ?? "House not stated";

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..most] + "…";
}
