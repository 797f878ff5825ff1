namespace HansardMiner.Extract.Mentions;

/// <summary>A coarse part of speech, as much as the rules need.</summary>
internal enum Tag : byte
{
    /// <summary>Not tagged yet.</summary>
    None,

    /// <summary>A noun, a name or an adjective: what noun phrases are made of.</summary>
    Nominal,

    /// <summary>A determiner or quantifier.</summary>
    Determiner,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary>A conjunction.</summary>
    Conjunction,

    /// <summary>A pronoun.</summary>
    Pronoun,

    /// <summary>A relative pronoun.</summary>
    Relative,

    /// <summary>A finite verb.</summary>
    Verb,

    /// <summary>A form of be, have or do.</summary>
    Auxiliary,

    /// <summary>A modal verb.</summary>
    Modal,

    /// <summary>A past participle or past tense.</summary>
    Past,

    /// <summary>A form in -ing.</summary>
    Gerund,

    /// <summary>An adverb.</summary>
    Adverb,

    /// <summary>A numeral.</summary>
    Number,

    /// <summary>Punctuation.</summary>
    Mark,
}
