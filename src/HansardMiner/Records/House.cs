namespace HansardMiner.Records;

/// <summary>The legislature a record comes from. A record without one is "not stated" (null).</summary>
public enum House
{
    /// <summary>The House of Commons.</summary>
    Commons,

    /// <summary>The House of Lords.</summary>
    Lords,

    /// <summary>The Northern Ireland Assembly.</summary>
    NorthernIreland,

    /// <summary>The Scottish Parliament.</summary>
    Scotland,
}
