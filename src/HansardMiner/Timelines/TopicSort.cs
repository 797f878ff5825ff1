namespace HansardMiner.Timelines;

/// <summary>What sort of word is asked for.</summary>
internal enum TopicSort
{
    /// <summary>The subject itself: "stalking".</summary>
    Subject,

    /// <summary>A thing that is counted: "cases".</summary>
    Thing,

    /// <summary>Something that is done to it: "prosecuted".</summary>
    Act,
}
