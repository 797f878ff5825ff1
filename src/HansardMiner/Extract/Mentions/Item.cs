using HansardMiner.Text;

namespace HansardMiner.Extract.Mentions;

/// <summary>A token that is not white space, with its entry in the word lists.</summary>
internal struct Item
{
    /// <summary>The first code unit.</summary>
    public int Start;

    /// <summary>One past the last code unit.</summary>
    public int End;

    /// <summary>What it is made of.</summary>
    public TokenKind Kind;

    /// <summary>Whether white space stands before it.</summary>
    public bool Spaced;

    /// <summary>Whether its first letter is a capital.</summary>
    public bool Capital;

    /// <summary>The mark itself, or the first letter.</summary>
    public char First;

    /// <summary>Its entry in the word lists; <see cref="Word.Unknown"/> when in none.</summary>
    public Word Word;

    /// <summary>Its part of speech, once the sentence was tagged.</summary>
    public Tag Tag;

    /// <summary>What it means for the bounds of clauses, once somebody asked after the sentence was tagged.</summary>
    public ClauseMark Clause;
}
