using System.IO;
using System.Threading;

namespace HansardMiner.Parse.Sources;

/// <summary>Reads one format. Readers are stateless: one instance reads many sources at once.</summary>
public interface IReader
{
    /// <summary>The format's name as users see it: "TheyWorkForYou XML".</summary>
    string Format { get; }

    /// <summary>How well the source fits this format, by its content.</summary>
    Recognition Recognise(SourceHead head);

    /// <summary>
    /// Reads the whole source. The document's faults are reported, never thrown; what was read before a fault stays.
    /// </summary>
    /// <param name="head">The source's beginning.</param>
    /// <param name="bytes">The whole source from its first byte.</param>
    /// <param name="reading">Takes what is read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    void Read(SourceHead head, Stream bytes, IReading reading, CancellationToken cancellation);
}
