namespace HansardMiner.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>White space.</summary>
    Space,

    /// <summary>Letters, with inner apostrophes and with digits after the first letter: "Members", "don't", "CO2".</summary>
    Word,

    /// <summary>Digits, grouped and with decimals: "1,300", "15.1", "883·7", "½".</summary>
    Number,

    /// <summary>One mark of punctuation or symbol.</summary>
    Mark,
}
