using System.Collections.Generic;

namespace HansardMiner.Present.Charts;

/// <summary>One thing that is drawn. Places are in pixels from the top left; a picture can be drawn at any size.</summary>
public abstract record Drawn
{
    private Drawn()
    {
    }

    /// <summary>A text on one line, whose base line is at <paramref name="Y"/>.</summary>
    public sealed record Text(double X, double Y, TextStyle Style, string Words) : Drawn
    {
        /// <summary>The room it takes.</summary>
        public Room Room
        {
            get
            {
                var width = ChartText.Width(Words, Style.Size, Style.IsBold);
                var left = Style.Anchor switch { TextAnchor.Start => X, TextAnchor.Middle => X - (width / 2), _ => X - width };
                return new Room(left, Y - (Style.Size * 0.8), left + width, Y + (Style.Size * 0.22));
            }
        }
    }

    /// <summary>A straight line.</summary>
    public sealed record Line(double X1, double Y1, double X2, double Y2, MarkStyle Style) : Drawn;

    /// <summary>A rectangle, perhaps with round corners.</summary>
    public sealed record Box(double X, double Y, double Width, double Height, MarkStyle Style, double Radius) : Drawn;

    /// <summary>A dot.</summary>
    public sealed record Dot(double X, double Y, double Radius, MarkStyle Style) : Drawn;

    /// <summary>An arrow of strokes: each a line from point to point.</summary>
    public sealed record Arrow(IReadOnlyList<IReadOnlyList<(double X, double Y)>> Strokes, MarkStyle Style) : Drawn;

    /// <summary>Here begins what a pointer names, and what may lead somewhere.</summary>
    /// <param name="Name">Its name.</param>
    public sealed record Begin(string Name) : Drawn
    {
        /// <summary>The address it leads to; null when it leads nowhere.</summary>
        public string? Address { get; init; }

        /// <summary>Whether it is in the way of those who go from link to link by keys, because it stands too close to others: a table has the same link.</summary>
        public bool IsCrowded { get; init; }
    }

    /// <summary>Here it ends.</summary>
    public sealed record End : Drawn;
}
