using System;
using System.Threading;
using HansardMiner.People;

namespace HansardMiner.Store;

/// <summary>Keeps the register of members beside the records.</summary>
public interface IPeopleStore
{
    /// <summary>The data of the register; empty when none was imported.</summary>
    MemberData Members();

    /// <summary>
    /// Puts the data in the place of what was there, and tells the speakers of everything in the index anew. All or nothing: when it is stopped or fails,
    /// the old register and the old speakers stay.
    /// </summary>
    /// <param name="data">The data.</param>
    /// <param name="progress">Told how many documents are done; may be null.</param>
    /// <param name="cancellation">Stops it.</param>
    SpeakerCounts Import(MemberData data, IProgress<(int Done, int Total)>? progress, CancellationToken cancellation);

    /// <summary>How many speakers of the current documents are known, and why the others are not.</summary>
    SpeakerCounts Count();
}
