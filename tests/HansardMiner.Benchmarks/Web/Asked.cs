namespace HansardMiner.Benchmarks.Web;

/// <summary>One answer of the server.</summary>
/// <param name="Address">What was asked for.</param>
/// <param name="Milliseconds">From the first byte sent to the last received.</param>
/// <param name="Bytes">The length of the page.</param>
/// <param name="Status">The status code; 0 when there was no answer.</param>
internal readonly record struct Asked(string Address, double Milliseconds, int Bytes, int Status)
{
    /// <summary>Whether the page came.</summary>
    public bool IsFine => Status is >= 200 and < 400;
}
