using System;
using System.Collections.Generic;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Questions;

/// <summary>A place to which an answer refers: "the answer of 12 July 2025 to Question 67890", "5 March 2009, Official Report, column 451W". What is not stated is null.</summary>
public sealed record AnswerReference
{
    /// <summary>The words that state it: <c>text[Span.Start..Span.End]</c>.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The question's UIN.</summary>
    public Uin? Uin { get; init; }

    /// <summary>The column, with its suffix: 451W.</summary>
    public Column? Column { get; init; }

    /// <summary>The last column where several are named: 698W in "columns 697-8W".</summary>
    public Column? LastColumn { get; init; }

    /// <summary>The day.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether the words state the year of <see cref="Date"/>; without it the day is the last such day before the answer.</summary>
    public bool IsYearStated { get; init; }

    /// <summary>The House, where the words or the number state it.</summary>
    public House? House { get; init; }

    /// <summary>The number of a written statement: HCWS123.</summary>
    public string? Statement { get; init; }

    /// <summary>Where its numbers and days stand: they are no figures.</summary>
    public IReadOnlyList<TextSpan> Numbers { get; init; } = [];
}
