using HansardMiner.Sqlite.Words;

namespace HansardMiner.Sqlite.Facts;

/// <summary>The parts of the table <c>hit_facts</c>. Numbers in them begin with their lowest byte.</summary>
internal enum FactPart
{
    /// <summary>How many words, two bytes each, 65,535 for more; 0 for what is not searched.</summary>
    Lengths,

    /// <summary>House, kind and whether there are figures, one byte each: <see cref="HitFacts.Kind"/>.</summary>
    Kinds,

    /// <summary>Departments: four bytes each, a number of <c>facet_names</c>, 0 for none.</summary>
    Departments,

    /// <summary>Parties, in the same way.</summary>
    Parties,

    /// <summary>Speakers, in the same way.</summary>
    Speakers,

    /// <summary>Figures, of those contributions that have any: see <see cref="PackedFigures"/>.</summary>
    Figures,
}
