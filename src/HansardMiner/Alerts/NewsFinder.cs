using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Access;
using HansardMiner.People;
using HansardMiner.Present;
using HansardMiner.Present.Exports;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Store;
using HansardMiner.Timelines;

namespace HansardMiner.Alerts;

/// <summary>Finds what there is to tell of a search, for feeds and digests.</summary>
/// <param name="index">The index.</param>
/// <param name="timeLimit">How long one search in it may take.</param>
public sealed class NewsFinder(IOpenIndex index, TimeSpan timeLimit)
{
    /// <summary>How many hits are looked at for those of ministers at the least, and how many at once.</summary>
    private const int LookedAt = 2_000;
    private const int PageSize = 250;

    /// <summary>How many figures on a subject are looked at for new ones at the most: of more, the closest.</summary>
    private const int MostFigures = 2_000;
    private const int MostQuoted = 5;
    private const int LongestQuotation = 600;

    private static readonly SearchQuery s_anyFigure = QueryParser.Parse("has:figures").Query;

    /// <summary>The offices and answers among which those of ministers are: asked of the engine, so that not every hit need be looked at.</summary>
    private static readonly SearchQuery s_maybeMinisters = QueryParser.Parse(
        "office:minister OR office:ministers OR office:secretary OR office:chancellor OR office:lord OR office:attorney OR office:solicitor OR office:advocate OR office:paymaster OR office:postmaster "
        + "OR office:leader OR office:president OR office:treasurer OR office:comptroller OR office:vice OR office:waiting OR office:captain OR kind:written OR kind:oral OR kind:statement").Query;

    /// <summary>What there is to tell.</summary>
    /// <param name="typed">The query as typed.</param>
    /// <param name="scope">What of it.</param>
    /// <param name="most">How many contributions at the most.</param>
    public News Find(string typed, AlertScope scope, int most)
    {
        var parsed = QueryVariants.Expand(QueryParser.Parse(typed));
        return scope switch
        {
            AlertScope.NewFigures => Figures(typed, parsed, most),
            AlertScope.Figures => Hits(And(parsed.Query, s_anyFigure), most, most, _ => true),
            AlertScope.Ministers => Hits(And(parsed.Query, s_maybeMinisters), Math.Max(LookedAt, most), most, IsMinisters),
            _ => Hits(parsed.Query, most, most, _ => true),
        };
    }

    /// <summary>Whether a contribution is a minister's. Who is not known to be one is none.</summary>
    public static bool IsMinisters(Hit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return MinisterialOffice.Is(SpeakerWording.Office(hit.Speaker)) || MinisterialOffice.Is(hit.Attribution?.Office)
            || (hit.ContributionKind is ContributionKind.Answer or ContributionKind.OriginalAnswer && MinisterialOffice.IsDepartment(hit.AnsweringBody));
    }

    private News Hits(SearchQuery query, int mostLookedAt, int most, Func<Hit, bool> isWanted)
    {
        if (QuerySize.IsTooLarge(query))
        {
            return new News([], "the query has too many parts, or is nested too deeply");
        }
        var walk = new HitWalk(index.Search, new SearchRequest(query) { Order = SearchOrder.Newest, TimeLimit = timeLimit }, mostLookedAt) { PageSize = Math.Min(PageSize, mostLookedAt) };
        var items = walk.Hits().Where(isWanted).Take(most).Select(Item).ToList();
        return new News(items, walk.Note ?? (walk.HasMore && items.Count < most ? $"only the newest {Wording.Plain(mostLookedAt)} contributions were looked at" : null));
    }

    private NewsItem Item(Hit hit) => new()
    {
        Contribution = hit.Contribution,
        Same = hit.AlsoAt,
        Heading = Wording.Heading(hit.Headings),
        Speaker = SpeakerWording.Line(hit.Attribution, hit.Speaker),
        Part = Wording.Part(hit.ContributionKind),
        Day = hit.Date,
        Mined = hit.Date is null ? Mined(index.Store.Find(hit.Contribution.Value)?.SourcePath) : null,
        Quotations = [new NewsQuotation(HitRow.Passage(hit), hit.Citation)],
        Permalink = Live(hit.Permalink),
    };

    private News Figures(string typed, ParsedQuery parsed, int most)
    {
        if (QuerySize.IsTooLarge(parsed.Query))
        {
            return new News([], "the query has too many parts, or is nested too deeply");
        }
        var timeline = Question.Of(typed, parsed).Lay(index.Figures(MostFigures, timeLimit));
        if (timeline.IsPartial)
        {
            // Of a part of the figures nobody can say which are new.
            return new News([], "there was not enough time to compare the figures: ask for more words or fewer days");
        }

        var items = NewFigures.Of(timeline).GroupBy(f => f.Hit.Contribution).Select(g => Item([.. g]))
            .OrderByDescending(i => i.Day ?? DateOnly.MinValue).ThenBy(i => i.Contribution).Take(most).ToList();
        return new News(items, timeline.NotRead > 0 ? $"so many figures are near these words that only the closest {Wording.Plain(MostFigures)} were compared: ask for more words or fewer days" : null);
    }

    private NewsItem Item(IReadOnlyList<NewFigure> figures)
    {
        var first = figures[0].Hit;
        return new NewsItem
        {
            Contribution = first.Contribution,
            Same = [.. first.SameAnswerIn],
            Heading = Wording.Heading(first.Headings),
            Speaker = SpeakerWording.Line(first.Attribution, first.Speaker),
            Part = Wording.Part(first.ContributionKind),
            Day = first.Said,
            Mined = first.Said is null ? Mined(first.SourcePath) : null,
            Quotations = [.. figures.Take(MostQuoted).Select(Quoted)],
            Others = Math.Max(0, figures.Count - MostQuoted),
            Permalink = Live(first.Permalink),
        };
    }

    private static NewsQuotation Quoted(NewFigure figure) => new(Sentence(figure.Hit), figure.Hit.Citation, What(figure));

    /// <summary>What is new: "cases prosecuted: 438. Before, 400 was given: “some 400 cases”, HC Deb 3 May 2013."</summary>
    private static string What(NewFigure figure)
    {
        var now = $"{figure.Definition.Title}: {Wording.Figure(figure.Hit.Claim)}";
        var corrected = figure.Hit.CorrectedFrom is { } old ? $" It corrects “{old}”." : "";
        return figure.Earlier is { } earlier
            ? $"{now}. Before, it was {Wording.Figure(earlier.Claim)}: {TimelineWording.Given(earlier)}, {TimelineWording.Giver(new Utterance([earlier]))}.{corrected}"
            : $"{now}. No earlier figure for the same measure was found.{corrected}";
    }

    /// <summary>The sentence, or so much of a long one as stands around the figure; in a table the figure's own words.</summary>
    private static string Sentence(ClaimHit hit)
    {
        if (hit.Claim.HeaderPath is not null)
        {
            return hit.Words;
        }
        if (hit.Quotation.Length <= LongestQuotation)
        {
            return hit.Quotation;
        }
        var start = Math.Clamp(hit.Span.Start - hit.Sentence.Start - (LongestQuotation / 3), 0, hit.Quotation.Length - LongestQuotation);
        return $"{(start > 0 ? "…" : "")}{hit.Quotation.AsSpan(start, LongestQuotation)}{(start + LongestQuotation < hit.Quotation.Length ? "…" : "")}";
    }

    private DateTimeOffset? Mined(string? path) => path is null ? null : index.Store.Captures(path) is { Count: > 0 } captures ? captures[0].FirstMined : null;

    private static Uri? Live(Uri? address) => address is { IsAbsoluteUri: true, Scheme: "http" or "https" } ? address : null;

    private static SearchQuery And(SearchQuery left, SearchQuery right) => left switch
    {
        SearchQuery.All => right,
        SearchQuery.And and => new SearchQuery.And([.. and.Parts, right]),
        _ => new SearchQuery.And([left, right]),
    };
}
