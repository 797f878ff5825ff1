using System;
using HansardMiner.Text;

namespace HansardMiner.Questions;

/// <summary>A day named in a sentence.</summary>
/// <param name="Span">Its words, as offsets into the sentence.</param>
/// <param name="Day">The day; null where its year is neither stated nor told by the day of the answer.</param>
/// <param name="IsYearStated">Whether the year is among the words.</param>
internal readonly record struct ReferenceDay(TextSpan Span, DateOnly? Day, bool IsYearStated);
