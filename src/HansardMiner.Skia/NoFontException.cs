using System;

namespace HansardMiner.Skia;

/// <summary>No font is installed with which a picture's words could be drawn.</summary>
public sealed class NoFontException : Exception
{
    /// <summary>With a message that says what to do.</summary>
    public NoFontException()
        : base("a PNG needs a font, and none is installed here (on Linux, a package such as fonts-liberation or fonts-dejavu-core has one): install one, or take the SVG or the page instead")
    {
    }

    /// <summary>With a message.</summary>
    public NoFontException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and what was behind it.</summary>
    public NoFontException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
