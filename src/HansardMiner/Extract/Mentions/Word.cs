namespace HansardMiner.Extract.Mentions;

/// <summary>A word of the lists.</summary>
/// <param name="Text">The word, folded to lower case with straight apostrophes; empty for a word in no list.</param>
/// <param name="Classes">What it can be.</param>
/// <param name="Value">The number it stands for, where it is a number word, a scale, a fraction or a month.</param>
/// <param name="Symbol">The unit or currency it stands for.</param>
internal sealed record Word(string Text, WordClass Classes, decimal Value, string? Symbol)
{
    /// <summary>Any word that no list holds.</summary>
    public static Word Unknown { get; } = new("", WordClass.None, 0, null);

    /// <summary>Whether it says nothing of the mood of a sentence, as a word in no list and the commonest words do.</summary>
    public bool IsPlain { get; } = Classes == WordClass.None || Text is "the" or "a" or "an" or "and" or "or" or "of" or "in" or "at" or "by" or "from" or "between" or "on" or "for" or "which" or "this" or "these" or "those" or "per" or "than";

    /// <summary>Whether it may begin a numeral.</summary>
    public bool BeginsNumeral { get; } = (Classes & (WordClass.Numeric | WordClass.Fraction)) != 0 || Text is "a" or "an" or "another" or "several" or "few" or "one" or "half" or "quarter" or "couple";

    /// <summary>Whether it may join the number before it with what follows: "in", "out", "to", "times", a scale, a fraction.</summary>
    public bool FollowsNumber { get; } = (Classes & (WordClass.Scale | WordClass.Scales | WordClass.Fraction)) != 0 || Text is "out" or "in" or "to" or "fold" or "times" or "and";

    /// <summary>Its place in the lists, counted from 1; 0 for a word in none.</summary>
    public int Id { get; init; }

    /// <summary>What a rule may look for it far from a figure.</summary>
    public Cue Cue { get; } = Text switch { "not" => Cue.Not, "proposed" => Cue.Proposed, _ => Cue.None };

    /// <summary>What the word means for the bounds of clauses, whatever its part of speech.</summary>
    public ClauseMark Clause { get; } = Text switch
    {
        "whereas" or "while" or "although" or "because" => ClauseMark.Opens | ClauseMark.Closes,
        "but" => ClauseMark.Opens | ClauseMark.Closes | ClauseMark.Adds,
        "if" or "when" or "whether" or "yet" => ClauseMark.Opens,
        "and" => ClauseMark.Joins | ClauseMark.Adds,
        "or" or "as" or "so" => ClauseMark.Joins,
        _ => ClauseMark.None,
    };
}
