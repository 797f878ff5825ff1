namespace HansardMiner.Web.Reading;

/// <summary>What can be asked of a record.</summary>
internal enum ReadingPart
{
    /// <summary>The record itself.</summary>
    Record,

    /// <summary>Who later quoted a figure.</summary>
    Quoted,

    /// <summary>Contributions that are like it.</summary>
    Like,

    /// <summary>One of its tables.</summary>
    Table,

    /// <summary>One of its tables as a file.</summary>
    Csv,
}
