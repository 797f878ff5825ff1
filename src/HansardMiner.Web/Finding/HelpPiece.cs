namespace HansardMiner.Web.Finding;

/// <summary>A piece of text on the page on how to ask.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsTyped">Whether it is something that is typed.</param>
public readonly record struct HelpPiece(string Text, bool IsTyped);
