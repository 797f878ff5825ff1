using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Words;

/// <summary>What a search needs of a contribution beside its words, to rank and to count it.</summary>
/// <param name="Length">How many words the index has of it, all columns together.</param>
/// <param name="Kind">House and kind of document, packed: see <see cref="Pack"/>.</param>
/// <param name="Department">The department that answers or answered, as printed; null when not stated.</param>
/// <param name="Party">The party as printed; null when not stated.</param>
/// <param name="Speaker">The name by the register, else the name as printed, else the attribution as printed; null when there is none.</param>
internal readonly record struct HitFacts(int Length, byte Kind, string? Department, string? Party, string? Speaker)
{
    /// <summary>The bit of <see cref="Kind"/> that says that a figure was given.</summary>
    public const byte WithFigures = 128;

    /// <summary>How many values <see cref="Kind"/> has.</summary>
    public const int Kinds = 256;

    public static HitFacts Of(Document document, Contribution contribution, int length) => new(
        length,
        Pack(document.House, document.Kind),
        SearchedParts.FacetValue(SearchFacet.Department, document, contribution, false),
        SearchedParts.FacetValue(SearchFacet.Party, document, contribution, false),
        SearchedParts.FacetValue(SearchFacet.Speaker, document, contribution, false));

    /// <summary>House and kind in one number below 128: three bits for the House, 0 for none, and the kind above them.</summary>
    public static byte Pack(House? house, DocumentKind kind) => (byte)((house is { } known ? (int)known + 1 : 0) | ((int)kind << 3));

    /// <summary>The House; null when not stated.</summary>
    public static House? HouseOf(int kind) => (kind & 7) == 0 ? null : (House)((kind & 7) - 1);

    /// <summary>The kind of document.</summary>
    public static DocumentKind KindOf(int kind) => (DocumentKind)((kind >> 3) & 15);
}
