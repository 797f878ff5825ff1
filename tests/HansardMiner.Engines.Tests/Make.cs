using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Records;
using HansardMiner.Store;
using HansardMiner.Text;

namespace HansardMiner.Engines.Tests;

/// <summary>Invented documents, and short ways to store them.</summary>
internal static class Make
{
    public static Debate Debate(string id, string? day, params (string Speaker, string Text)[] turns) => new()
    {
        Id = new RecordId(id),
        Headings = ["Westminster Hall", "Lighthouses"],
        House = House.Commons,
        Date = day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture),
        Contributions = [.. turns.Select(t => Turn(t.Speaker, t.Text))],
    };

    public static Contribution Turn(string speaker, string text, ContributionKind kind = ContributionKind.Speech) => new()
    {
        Kind = kind,
        Text = text,
        Passages = [new Passage(new TextSpan(0, text.Length))],
        Attribution = speaker.Length == 0 ? null : new Attribution { Printed = speaker, Name = speaker },
    };

    public static WrittenQuestion Question(string id, string? day, string question, string answer, AnswerState state = AnswerState.Answered, bool isClipped = false) => new()
    {
        Id = new RecordId(id),
        Headings = ["Lighthouses: Staff"],
        House = House.Commons,
        Date = day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture),
        Uins = [new Uin("211535")],
        State = state,
        AnsweringBody = "Department of Lights",
        IsClipped = isClipped,
        Contributions = [Turn("Ann Beacon", question, ContributionKind.Question), Turn("Tom Foghorn", answer, ContributionKind.Answer)],
    };

    /// <summary>A claim over the words of the text that are the number.</summary>
    public static Claim Figure(string text, string words, decimal value, string? unit = null, string? counted = null, decimal? high = null)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new Claim
        {
            Span = new TextSpan(start, start + words.Length),
            Sentence = Sentence(text, start),
            Kind = unit == "%" ? ClaimKind.Percent : unit == "GBP" ? ClaimKind.Money : ClaimKind.Count,
            Quantity = new Quantity(value, high, high is null ? Bound.Exact : Bound.Range, unit is null ? null : new Unit(unit)),
            Counted = counted,
            Status = ClaimStatus.Fact,
            Derivation = new Derivation("test", "said so"),
        };
    }

    /// <summary>One claim for each run of digits in the text.</summary>
    public static IReadOnlyList<Claim> Figures(string text)
    {
        var claims = new List<Claim>();
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }
            if (i > start && i - start < 10)
            {
                var isShare = i < text.Length && text[i] == '%';
                var end = isShare ? i + 1 : i;
                claims.Add(new Claim
                {
                    Span = new TextSpan(start, end),
                    Sentence = Sentence(text, start),
                    Kind = isShare ? ClaimKind.Percent : ClaimKind.Count,
                    Quantity = new Quantity(decimal.Parse(text[start..i], CultureInfo.InvariantCulture), null, Bound.Exact, isShare ? new Unit("%") : null),
                    Counted = Counted(text[end..]),
                    Status = ClaimStatus.Fact,
                    Derivation = new Derivation("digits", ""),
                });
            }
        }
        return claims;
    }

    /// <summary>The words up to the next mark or word of two letters, at most three.</summary>
    private static string? Counted(string after)
    {
        var words = after.TakeWhile(c => char.IsLetter(c) || c == ' ').Aggregate("", (all, c) => all + c)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeWhile(w => w.Length > 2).Take(3).ToList();
        return words.Count == 0 ? null : string.Join(' ', words);
    }

    public static SourceRecord Store(this IRecordStore store, string path, params Document[] documents)
    {
        using var writer = store.Replace(new Source(path, "00ff", 10), "test");
        foreach (var document in documents)
        {
            writer.Add(document, [.. document.Contributions.Select(c => Figures(c.Text))]);
        }
        return writer.Complete(SourceOutcome.Read, []);
    }

    private static TextSpan Sentence(string text, int at)
    {
        var start = at;
        while (start > 0 && text[start - 1] != '.')
        {
            start--;
        }
        while (start < at && char.IsWhiteSpace(text[start]))
        {
            start++;
        }
        var end = text.IndexOf('.', at);
        return new TextSpan(start, end < 0 ? text.Length : end + 1);
    }
}
