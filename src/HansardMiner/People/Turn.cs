using System;
using HansardMiner.Records;

namespace HansardMiner.People;

/// <summary>One attribution of a document, as the rules see it.</summary>
internal sealed class Turn
{
    private Turn(int index, Attribution attribution, ContributionKind kind, string? name, string? office)
    {
        Kind = kind;
        Index = index;
        Attribution = attribution;
        Name = name;
        Office = office;
        PrintedName = name is null ? null : PrintedName.Of(name);
        Title = office is null ? null : OfficeTitle.Of(office);
    }

    /// <summary>Its place in the document, from 0.</summary>
    public int Index { get; }

    /// <summary>What part it plays.</summary>
    public ContributionKind Kind { get; }

    /// <summary>What is printed.</summary>
    public Attribution Attribution { get; }

    /// <summary>The name printed; null when there is none, also when an office stands in its place.</summary>
    public string? Name { get; }

    /// <summary>The office printed; null when there is none.</summary>
    public string? Office { get; }

    /// <summary>The name taken apart.</summary>
    public PrintedName? PrintedName { get; }

    /// <summary>The office in one form.</summary>
    public OfficeTitle? Title { get; }

    /// <summary>Whether the office is one of the Chair.</summary>
    public bool IsChair => Title is { For.Length: 0 } title && IsChairRank(title.Rank);

    /// <summary>Takes an attribution.</summary>
    public static Turn Of(int index, Attribution attribution, ContributionKind kind = ContributionKind.Speech)
    {
        var (name, office) = (attribution.Name, attribution.Office);
        if (name is not null && IsOfficeOfChair(name))
        {
            // Some sources print "Mr. Deputy Speaker" where a name should stand.
            (name, office) = (null, office ?? name);
        }
        if (office is not null && name is not null && string.Equals(office, name, StringComparison.OrdinalIgnoreCase))
        {
            name = null;
        }
        return new Turn(index, attribution, kind, name, office);
    }

    private static bool IsOfficeOfChair(string words) => OfficeTitle.Of(words) is { For.Length: 0 } title && IsChairRank(title.Rank);

    private static bool IsChairRank(string rank) =>
        rank is "chair" or "madam chair" or "mr chair" or "mr chairman" or "madam chairman" or "temporary chair" or "temporary chairman" or "acting chair"
        || rank.EndsWith("speaker", StringComparison.Ordinal) || rank.EndsWith("presiding officer", StringComparison.Ordinal)
        || rank.EndsWith("chairman of ways and means", StringComparison.Ordinal) || rank.EndsWith("chairman of committees", StringComparison.Ordinal)
        || rank is "deputy chair" or "convener";
}
