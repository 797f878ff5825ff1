using System;
using System.Globalization;
using HansardMiner.Records;

namespace HansardMiner.Parse.Turns;

/// <summary>The live page of a written question on Parliament's site of written questions.</summary>
internal static class QuestionPage
{
    /// <summary>The first day of the first session whose questions stand there.</summary>
    private static readonly DateOnly _first = new(2014, 6, 4);

    /// <summary>The page; null when the question has no UIN or day, or is older than the site.</summary>
    public static Uri? Of(Uin? uin, DateOnly? tabled) =>
        uin is { } number && tabled is { } day && day >= _first && !number.Value.AsSpan().ContainsAny(" /#?\\")
        && Uri.TryCreate(string.Create(CultureInfo.InvariantCulture, $"https://questions-statements.parliament.uk/written-questions/detail/{day:yyyy-MM-dd}/{number}"), UriKind.Absolute, out var page)
            ? page : null;
}
