using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using AngleSharp.Dom;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Sources;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardHtml;

/// <summary>
/// One page: walks its items in order and makes one document of those under each innermost heading.
/// A standalone or inline column number is that of the column which begins there.
/// </summary>
internal sealed class HansardHtmlPage(IDocument page, IReading reading, CancellationToken cancellation)
{
    private const string Items = "[data-contribution-id], .debate-item";

    private readonly HansardHtmlAddress _address = HansardHtmlAddress.Of(page);
    private readonly HansardHtmlText _text = new();
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<Contribution> _contributions = [];
    private IElement? _section;
    private Column? _column;
    private TimeOnly? _time;
    private int? _questionNumber;
    private int _documents;

    /// <summary>Reads the page. A page that was cut short keeps what stands before, its last passage marked.</summary>
    public void Read(bool isCut)
    {
        foreach (var item in page.QuerySelectorAll(Items))
        {
            cancellation.ThrowIfCancellationRequested();
            var isContribution = item.HasAttribute("data-contribution-id");
            if (!isContribution && item.QuerySelector("[data-contribution-id]") is not null && !item.ClassList.Contains("debate-item-otherdebateitem"))
            {
                continue;
            }
            var section = item.Closest(".child-debate");
            if (section != _section)
            {
                Flush();
                _section = section;
            }
            if (isContribution)
            {
                Speech(item);
            }
            else
            {
                Procedure(item);
            }
        }
        if (isCut)
        {
            Cut();
        }
        Flush();
        if (_documents == 0)
        {
            reading.Report(new Diagnostic(
                DiagnosticKind.Failure, "no debate", "The page holds no contribution and no other item of a debate; save the page of the debate itself."));
        }
        else
        {
            ReportGaps();
        }
    }

    private void Cut()
    {
        reading.Report(new Diagnostic(DiagnosticKind.Gap, "truncated", "The page ends before its closing tag; what stands before was read."));
        if (_contributions.Count > 0 && _contributions[^1] is { Passages.Count: > 0 } last)
        {
            _contributions[^1] = last with { Passages = [.. last.Passages.SkipLast(1), last.Passages[^1] with { IsClipped = true }] };
        }
    }

    private void ReportGaps()
    {
        if (_address.Date is null)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "date not stated", "The page states no day of the sitting."));
        }
        if (_address.House is null)
        {
            reading.Report(new Diagnostic(DiagnosticKind.Gap, "House not stated", "The page does not state the House."));
        }
    }

    private void Speech(IElement item)
    {
        var (attribution, printedNumber) = HansardHtmlFacts.Speaker(item);
        var content = item.QuerySelector(".content");
        var number = printedNumber ?? _questionNumber;
        _questionNumber = null;
        var taken = _text.Read(content ?? item);
        var (text, passages, columns) = taken;
        var question = content?.QuerySelector("question, p.Question");
        number ??= question is null ? null : PrintedFacts.Number(text);
        var isQuestion = question is not null || (number is not null && attribution is not null);
        var id = item.GetAttribute("data-contribution-id");
        _contributions.Add(new Contribution
        {
            Kind = AttributionParser.IsChair(attribution) ? ContributionKind.Chair
                : isQuestion || OralQuestionWords.Open(text) ? ContributionKind.Question
                : _address.IsStatement ? ContributionKind.Statement
                : ContributionKind.Speech,
            Text = text,
            Passages = passages,
            Tables = taken.Tables,
            Attribution = attribution,
            Column = columns is [{ Offset: 0 } first, ..] ? first.Column : _column,
            ColumnChanges = [.. columns.Where(c => c.Offset > 0)],
            Time = _time,
            QuestionNumber = number,
            Uin = content?.QuerySelector(".uin") is { } uin ? PrintedFacts.Uin(uin.TextContent) : isQuestion || OralQuestionWords.Open(text) ? PrintedFacts.Bracketed(text) : null,
            SourceId = string.IsNullOrEmpty(id) ? null : id,
            Permalink = _address.Share(item.QuerySelector("a.btn-share-copy-link")?.GetAttribute("href"), id),
            Place = HansardHtmlFacts.Place(item),
        });
        _column = columns.Count > 0 ? columns[^1].Column : _column;
    }

    private void Procedure(IElement item)
    {
        var isDivision = IsDivision(item);
        var taken = _text.Read(item, isDivision);
        var (text, passages, columns) = taken;
        if (text.Length > 0 && !isDivision && _contributions is [.., { Attribution: not null } turn] && ContinuedTurn.Goes(turn, taken))
        {
            // Pages of scanned volumes cut a speech where the column or page ends.
            _contributions[^1] = ContinuedTurn.Of(turn, taken);
        }
        else if (text.Length > 0)
        {
            var division = isDivision ? PrintedDivision.Of(passages.Select(p => p.Span.Of(text))) : null;
            var id = item.QuerySelector("[id^='contribution-']")?.Id?["contribution-".Length..];
            _questionNumber = text.Length < 8 ? PrintedFacts.Number(text) : null;
            _time = PrintedFacts.TimeOfDay(text) ?? _time;
            _contributions.Add(new Contribution
            {
                Kind = division is null ? ContributionKind.Procedure : ContributionKind.Division,
                Division = division,
                Text = text,
                Passages = passages,
                Tables = isDivision ? [] : taken.Tables,
                Column = columns is [{ Offset: 0 } first, ..] ? first.Column : _column,
                ColumnChanges = [.. columns.Where(c => c.Offset > 0)],
                Time = _time,
                SourceId = id,
                Permalink = _address.Share(null, id),
                Place = HansardHtmlFacts.Place(item),
            });
        }
        _column = columns.Count > 0 ? columns[^1].Column : _column;
    }

    /// <summary>The result of a division and its lists: no figures that anybody gave.</summary>
    private static bool IsDivision(IElement item) => item.ClassList.Contains("debate-item-divisiondebateitem")
        || item.ClassList.Contains("debate-item-division") || item.QuerySelector(".division, .division-list, [id^='division-']") is not null;

    private void Flush()
    {
        if (_contributions.Count == 0)
        {
            return;
        }
        var headings = Headings();
        var isOral = IsOral(headings) || OralTurns.OpenWithQuestion(_contributions);
        reading.Add(new Debate
        {
            Id = Id(headings),
            Headings = headings,
            Contributions = OralTurns.Tell(_contributions, IsTagged("Statement")),
            House = _address.House,
            Date = _address.Date,
            SourceId = _address.Id,
            Permalink = _section is null ? _address.Page : _contributions[0].Permalink ?? _address.Page,
            Place = _section is null ? _contributions[0].Place : HansardHtmlFacts.Place(_section),
            Department = Department(),
            Venue = _address.Venue,
            Volume = _address.Volume,
            Proceeding = _address.IsStatement ? DocumentKind.Statement : isOral ? DocumentKind.Oral : DocumentKind.Debate,
        });
        _documents++;
        _contributions.Clear();
        _questionNumber = null;
    }

    private List<string> Headings() => [.. _address.Headings, .. Sections().Select(s => PrintedFacts.Words(Heading(s)?.TextContent)).Where(h => h.Length > 0).Reverse()];

    /// <summary>The department, where a heading is marked as one.</summary>
    private string? Department() => Sections().Select(Heading).FirstOrDefault(h => h?.GetAttribute("data-tag")?.Contains("Department", StringComparison.OrdinalIgnoreCase) == true)
        is { } heading ? PrintedFacts.Words(heading.TextContent) : null;

    /// <summary>The innermost section and those around it.</summary>
    private IEnumerable<IElement> Sections()
    {
        for (var section = _section; section is not null; section = section.ParentElement?.Closest(".child-debate"))
        {
            yield return section;
        }
    }

    private static IElement? Heading(IElement section) => section.Children.FirstOrDefault(c => c.LocalName is "h2" or "h3" or "h4");

    private bool IsOral(List<string> headings) =>
        headings.Exists(h => h.Contains("Oral Answers", StringComparison.OrdinalIgnoreCase))
        || IsTagged("Question");

    /// <summary>Whether the innermost heading is marked as of a kind: <c>hs_8Question</c>, <c>hs_2cStatement</c>.</summary>
    private bool IsTagged(string kind) => _section is not null && Heading(_section)?.GetAttribute("data-tag")?.Contains(kind, StringComparison.OrdinalIgnoreCase) == true;

    private RecordId Id(List<string> headings)
    {
        var id = _address.Record + (headings.Count > _address.Headings.Count ? "/" + HansardHtmlAddress.Slug(headings[^1]) : "");
        var copies = _ids[id] = _ids.GetValueOrDefault(id) + 1;
        return new RecordId(copies == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}.{copies}"));
    }
}
