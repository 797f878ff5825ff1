using System;

namespace HansardMiner.Extract.Mentions;

/// <summary>What a word of the lists can be; a word may be several things.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,
    Determiner = 1UL << 0,
    Preposition = 1UL << 1,
    Conjunction = 1UL << 2,
    Pronoun = 1UL << 3,
    Relative = 1UL << 4,
    Auxiliary = 1UL << 5,
    Modal = 1UL << 6,
    Adverb = 1UL << 7,
    Negation = 1UL << 8,
    Verb = 1UL << 9,
    Past = 1UL << 10,
    Gerund = 1UL << 11,
    Noun = 1UL << 12,
    Plural = 1UL << 13,
    Adjective = 1UL << 14,
    Number = 1UL << 15,
    Scale = 1UL << 16,
    Scales = 1UL << 17,
    Fraction = 1UL << 18,
    Multiplier = 1UL << 19,
    TimeUnit = 1UL << 20,
    Measure = 1UL << 21,
    Currency = 1UL << 22,
    Month = 1UL << 23,
    Weekday = 1UL << 24,
    Season = 1UL << 25,
    Rise = 1UL << 26,
    Fall = 1UL << 27,
    Saying = 1UL << 28,
    SourceNoun = 1UL << 29,
    Planning = 1UL << 30,
    Requesting = 1UL << 31,
    Supposing = 1UL << 32,
    LawNoun = 1UL << 33,
    ReferenceNoun = 1UL << 34,
    NameNoun = 1UL << 35,
    Place = 1UL << 36,
    PlaceNoun = 1UL << 37,
    Body = 1UL << 38,
    Person = 1UL << 39,
    Own = 1UL << 40,
    Partitive = 1UL << 41,
    Ordinal = 1UL << 42,
    Knowing = 1UL << 43,
    Spending = 1UL << 44,
    Figures = 1UL << 45,
    PlacePart = 1UL << 46,
    Level = 1UL << 47,
    Street = 1UL << 48,
    Statutory = 1UL << 49,

    /// <summary>A word by which somebody may commit to act: will, pledged, due, hopes.</summary>
    Undertaking = 1UL << 50,

    /// <summary>What a minister does when asked: write, check, look, meet.</summary>
    Answering = 1UL << 51,

    /// <summary>What a speaker has two or three of and presents as such: advantages, problems, concerns.</summary>
    Argument = 1UL << 55,

    /// <summary>Somebody who has an age: man, children, anyone.</summary>
    Human = 1UL << 56,

    /// <summary>What is done with money or places that are yet to be used: announce, allocate, set aside.</summary>
    Allocating = 1UL << 52,

    /// <summary>What a draft law or proposal does to what it governs: provides, requires, replaces.</summary>
    Providing = 1UL << 53,

    /// <summary>Acts of speech after "I would" or "he may": say, add, thank, remind.</summary>
    Speaking = 1UL << 54,

    /// <summary>What those in charge do, or what is done by them: publish, launched, reviewed.</summary>
    Performing = 1UL << 58,

    /// <summary>A verb by which nobody commits to act: have, need, seem, lose.</summary>
    Idle = 1UL << 59,

    /// <summary>What a Member says of the own speech and vote: move, listen, conclude, support.</summary>
    Passing = 1UL << 60,

    /// <summary>A text or rule, which has effects but does nothing: bill, clause, amendment, measures.</summary>
    Paper = 1UL << 61,

    /// <summary>Something set up to a purpose: programme, toolkit, policy.</summary>
    Scheme = 1UL << 62,

    /// <summary>What a Member wants to do in the speech: make a point, ask, remind, cover.</summary>
    Telling = 1UL << 63,

    /// <summary>Words that may begin a numeral.</summary>
    Numeric = Number | Scale | Scales | Multiplier,
}
