using Lucene.Net.Index;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>What can find the entries of a segment window by window, faster than one by one.</summary>
internal interface IWindowed
{
    /// <summary>A walk over a segment from its beginning; null when nothing is found in it.</summary>
    WindowWalk? Walk(AtomicReaderContext context, IBits? acceptDocs);
}
