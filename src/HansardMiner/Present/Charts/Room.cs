namespace HansardMiner.Present.Charts;

/// <summary>The room that something takes.</summary>
public readonly record struct Room(double Left, double Top, double Right, double Bottom)
{
    /// <summary>Whether two share any of it.</summary>
    public bool Overlaps(Room other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
