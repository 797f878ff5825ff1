using System;
using System.Collections.Generic;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>Where <see cref="CitationFinder"/> looks: the current records in the ways in which citations name them. Each answer is in order of the sitting.</summary>
public interface ICitationShelf
{
    /// <summary>The contributions of a day for which the source prints a column.</summary>
    /// <param name="day">The day.</param>
    /// <param name="asked">The columns looked for: contributions in which none of them begins may be left out. Null for all.</param>
    IEnumerable<Citable> WithColumns(DateOnly day, CitedColumns? asked = null);

    /// <summary>The contributions of a volume for which the source prints a column.</summary>
    /// <param name="volume">The volume.</param>
    /// <param name="asked">The columns looked for, as for a day.</param>
    IEnumerable<Citable> WithColumns(int volume, CitedColumns? asked = null);

    /// <summary>The documents of a day.</summary>
    IEnumerable<Citable> OfDay(DateOnly day);

    /// <summary>The documents with this UIN, whatever the case of its letters.</summary>
    IEnumerable<Citable> WithUin(Uin uin);

    /// <summary>The document or contribution with an id of the source's own, current or superseded; null when there is none.</summary>
    Citable? WithSourceId(string id);

    /// <summary>The documents and contributions with this address.</summary>
    IEnumerable<Citable> WithAddress(Uri address);

    /// <summary>The documents outside the record whose title has this key.</summary>
    IEnumerable<Citable> Articles(string title);

    /// <summary>The last day before, and the first day after, of which there is anything of this House, or of any House.</summary>
    (DateOnly? Before, DateOnly? After) Neighbours(DateOnly day, House? house);

    /// <summary>The record in full, for people.</summary>
    CitedRecord Describe(Citable citable);
}
