using HansardMiner.Parse.Turns;

namespace HansardMiner.Parse.HansardText;

/// <summary>A paragraph of a saved Hansard page and the part it plays.</summary>
/// <param name="Part">The part.</param>
/// <param name="Paragraph">The paragraph.</param>
internal readonly record struct HansardTextLine(HansardTextPart Part, CapturedParagraph Paragraph);
