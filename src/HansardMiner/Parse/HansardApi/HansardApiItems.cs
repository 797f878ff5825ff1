using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using HansardMiner.Parse.Json;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardApi;

/// <summary>The items of one debate as contributions: columns and times of day stand as items between them.</summary>
internal sealed partial class HansardApiItems
{
    private const string ColumnMark = "data-column-number";

    private const int MostSpeakers = 5_000;

    private readonly ContributionText _text = new();
    private readonly Dictionary<(string Printed, string? Member), (Attribution? Who, bool IsChair)> _speakers = [];
    private readonly List<Contribution> _contributions = [];
    private Column? _column;
    private TimeOnly? _time;
    private int? _number;
    private int _other;

    /// <summary>How many items were of kinds that are not known; counts anew afterwards.</summary>
    public int TakeOther()
    {
        var other = _other;
        _other = 0;
        return other;
    }

    /// <summary>Reads the items of a debate, not those of the debates under it.</summary>
    public IReadOnlyList<Contribution> Read(JsonItem debate, HansardApiFacts facts)
    {
        (_column, _time, _number) = (null, null, null);
        foreach (var item in debate.All("Items"))
        {
            if (item.IsObject)
            {
                Item(item, facts);
            }
        }
        var contributions = _contributions.ToArray();
        _contributions.Clear();
        return contributions;
    }

    /// <summary>Takes a value: markup and plain paragraphs mixed, with the columns that begin inside it.</summary>
    public static void Take(string? value, ContributionText text)
    {
        for (var at = 0; at < value?.Length;)
        {
            var (end, next) = BlankLine(value, at);
            Paragraph(value, at, end, text);
            text.EndPassage();
            at = next;
        }
    }

    private static void Paragraph(string value, int at, int end, ContributionText text)
    {
        if (value.AsSpan(at, end - at).Contains(ColumnMark, StringComparison.Ordinal))
        {
            for (var span = ColumnSpans().Match(value, at, end - at); span.Success; span = span.NextMatch())
            {
                HtmlText.Read(value.AsSpan(at, span.Index - at), text);
                text.BeginColumn(new Column(span.Groups["column"].Value));
                at = span.Index + span.Length;
            }
        }
        HtmlText.Read(value.AsSpan(at, end - at), text);
    }

    /// <summary>Where the next blank line begins and where the words go on after it.</summary>
    private static (int End, int Next) BlankLine(string text, int from)
    {
        for (var at = text.IndexOf('\n', from); at >= 0; at = text.IndexOf('\n', at))
        {
            var (end, lines) = (at, 0);
            for (; at < text.Length && text[at] is (' ' or '\t' or '\r' or '\n'); at++)
            {
                lines += text[at] == '\n' ? 1 : 0;
            }
            if (lines > 1)
            {
                return (end, at);
            }
            if (at >= text.Length)
            {
                break;
            }
        }
        return (text.Length, text.Length);
    }

    private void Item(JsonItem item, HansardApiFacts facts)
    {
        var type = item.TextOf("ItemType");
        var value = item.Find("Value")?.Text ?? "";
        if (type == "Timestamp")
        {
            _time = TimeOf(value.Trim()) ?? _time;
            return;
        }
        _other += type is "Contribution" or null ? 0 : 1;
        Take(value, _text);
        var taken = _text.Take(item.IsCut);
        var (text, passages, columns) = taken;
        if (text.Length == 0)
        {
            _column = columns.Count > 0 ? columns[^1].Column : _column;
            return;
        }
        var tag = item.TextOf("HRSTag") ?? "";
        var (attribution, isChair) = Speaker(item);
        if (attribution is null && tag.StartsWith("ERR_", StringComparison.OrdinalIgnoreCase) && _contributions is [.., { Attribution: not null } last])
        {
            _contributions[^1] = Continued(last, taken);
        }
        else
        {
            _contributions.Add(Contribution(item, facts, tag, (attribution, isChair), taken));
        }
        _column = columns.Count > 0 ? columns[^1].Column : _column;
    }

    private Contribution Contribution(
        JsonItem item, HansardApiFacts facts, string tag, (Attribution? Who, bool IsChair) speaker, TakenText taken)
    {
        var attribution = speaker.Who;
        var (text, passages, columns) = taken;
        var value = item.Find("Value")?.Text ?? "";
        var isDivision = IsDivision(tag, item.TextOf("ItemType") ?? "", value);
        var division = isDivision ? PrintedDivision.Of(passages.Select(p => p.Span.Of(text))) : null;
        var isMarked = value.Contains("<Question", StringComparison.Ordinal) || value.Contains("<question", StringComparison.Ordinal) || tag.EndsWith("Question", StringComparison.OrdinalIgnoreCase);
        var printed = isMarked || facts.IsOral || facts.IsWrittenAnswer ? PrintedQuestion.Of(text) : null;
        var isQuestion = attribution is not null && (isMarked || printed is not null || OralQuestionWords.Open(text));
        var kind = division is not null ? ContributionKind.Division
            : attribution is null ? ContributionKind.Procedure
            : speaker.IsChair ? ContributionKind.Chair
            : isQuestion ? ContributionKind.Question
            : facts.IsWrittenAnswer ? ContributionKind.Answer
            : facts.IsStatement ? ContributionKind.Statement
            : ContributionKind.Speech;
        var id = item.TextOf("ExternalId");
        var uin = item.TextOf("UIN");
        var number = attribution is null ? null : _number;
        _number = attribution is null && text.Length < 8 ? PrintedFacts.Number(text) : null;
        return new Contribution
        {
            Kind = kind,
            Text = text,
            Passages = isDivision ? [.. passages.Select(p => p with { Kind = PassageKind.Apparatus })] : passages,
            Tables = isDivision ? [] : taken.Tables,
            Division = division,
            Attribution = attribution,
            Column = columns is [{ Offset: 0 } first, ..] ? first.Column : _column,
            ColumnChanges = [.. columns.Where(c => c.Offset > 0)],
            Time = TimeOf(item.TextOf("Timecode")) ?? _time,
            QuestionNumber = isQuestion ? number ?? printed?.Number ?? PrintedFacts.Number(text) : null,
            Uin = uin is not null ? PrintedFacts.Uin(uin) : isQuestion ? printed?.Uin : null,
            SourceId = id ?? item.TextOf("ItemId"),
            Permalink = facts.Page(id),
            Place = item.Place,
        };
    }

    /// <summary>A further part of a question stands as an item of its own, without its speaker: "(2) how many …".</summary>
    private static Contribution Continued(Contribution last, TakenText taken)
    {
        var (text, passages, columns) = taken;
        var shift = last.Text.Length + 2;
        return last with
        {
            Text = last.Text + "\n\n" + text,
            Passages = [.. last.Passages, .. passages.Select(p => p with { Span = p.Span.Shift(shift) })],
            ColumnChanges = [.. last.ColumnChanges, .. columns.Select(c => c with { Offset = c.Offset + shift })],
            Tables = [.. last.Tables, .. TakenText.Shift(taken.Tables, shift)],
        };
    }

    /// <summary>The speaker as printed, made once for all turns; where only the member's number stands, the number. Whether it is the Chair.</summary>
    private (Attribution? Who, bool IsChair) Speaker(JsonItem item)
    {
        var member = item.TextOf("MemberId") is { } number && number != "0" ? number : null;
        var printed = item.TextOf("AttributedTo");
        if (printed is null && member is null)
        {
            return (null, false);
        }
        if (!_speakers.TryGetValue((printed ?? "", member), out var known))
        {
            var who = AttributionParser.Parse(printed, member is null ? null : "mnis/" + member)
                ?? (member is null ? null : new Attribution { Printed = $"Member {member} (name not in source)", PersonId = "mnis/" + member });
            known = (who, AttributionParser.IsChair(who));
            if (_speakers.Count < MostSpeakers)
            {
                _speakers[(printed ?? "", member)] = known;
            }
        }
        return known;
    }

    private static bool IsDivision(string tag, string type, string value) =>
        tag.Contains("Division", StringComparison.OrdinalIgnoreCase) || type.Contains("Division", StringComparison.OrdinalIgnoreCase) || value.Contains("class=\"division", StringComparison.Ordinal);

    /// <summary>"15:49:00" and "2026-01-14T18:59:53".</summary>
    private static TimeOnly? TimeOf(string? words)
    {
        if (words is null)
        {
            return null;
        }
        var clock = words[(words.IndexOf('T', StringComparison.Ordinal) + 1)..];
        clock = clock.Length > 8 ? clock[..8] : clock;
        return TimeOnly.TryParseExact(clock, ["HH:mm:ss", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time : PrintedFacts.TimeOfDay(words);
    }

    // <span id="273" class="column-number" data-column-number="273"></span>
    [GeneratedRegex("""<span\b[^<>]*?\bdata-column-number="(?<column>[0-9A-Za-z]{1,8})"[^<>]*>(?:\s*</span>)?""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ColumnSpans();
}
