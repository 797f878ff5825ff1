namespace HansardMiner.Query;

/// <summary>A word that tells what a text is about: it occurs in the text and seldom elsewhere.</summary>
/// <param name="Word">The word, folded, in the form that the text has most often.</param>
/// <param name="Times">How often it and its other endings occur in the text.</param>
/// <param name="Contributions">How many contributions of the index have it.</param>
/// <param name="Weight">How telling it is.</param>
public sealed record TellingWord(string Word, int Times, int Contributions, double Weight);
