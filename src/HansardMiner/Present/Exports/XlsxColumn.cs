namespace HansardMiner.Present.Exports;

/// <summary>A column of a sheet.</summary>
/// <param name="Name">Its header.</param>
/// <param name="Kind">What sort of cell it has.</param>
/// <param name="IsWide">Whether long texts are expected in it.</param>
internal sealed record XlsxColumn(string Name, CellKind Kind, bool IsWide = false)
{
    /// <summary>How wide it is, in digits.</summary>
    public double Width => Kind switch
    {
        CellKind.Number or CellKind.Integer or CellKind.Day or CellKind.Time => System.Math.Max(12, Name.Length + 3),
        CellKind.Truth => System.Math.Max(9, Name.Length + 3),
        CellKind.Link => 40,
        _ => IsWide ? 60 : System.Math.Max(20, Name.Length + 3),
    };
}
