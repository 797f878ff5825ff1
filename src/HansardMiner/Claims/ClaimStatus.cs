namespace HansardMiner.Claims;

/// <summary>In which mood a figure is stated.</summary>
public enum ClaimStatus
{
    /// <summary>Asserted as being so or having happened.</summary>
    Fact,

    /// <summary>Intended, promised, targeted or forecast.</summary>
    Plan,

    /// <summary>Asked for or demanded.</summary>
    Request,

    /// <summary>Supposed, possible or made up for the argument.</summary>
    Hypothetical,

    /// <summary>Said not to be so.</summary>
    Denied,
}
