using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.Timelines;

/// <summary>
/// What a timeline is asked for. Words of the subject must stand in the text; of all the words, two thirds must stand near the figure itself
/// (in its sentence or its headings), and an act asked for (or, without one, a thing) must be what the figure itself counts; words for the same act or thing
/// count as found. Fields, dates, numbers and "not" hold strictly.
/// </summary>
public sealed class Question
{
    /// <summary>With more words than this, combinations are not spelt out for the search.</summary>
    private const int Spelt = 4;

    private readonly IReadOnlyList<Topic> _topics;
    private readonly IReadOnlyList<SearchQuery> _strict;

    private Question(string asked, ParsedQuery parsed)
    {
        Asked = asked;
        Parsed = parsed;
        var parts = parsed.Query switch
        {
            SearchQuery.And and => and.Parts,
            SearchQuery.All => [],
            var single => [single],
        };
        _topics = [.. parts.Where(IsTopic).Select(Topic.Of)];
        _strict = [.. parts.Where(p => !IsTopic(p))];
    }

    /// <summary>Understands a question.</summary>
    /// <param name="asked">As typed.</param>
    /// <param name="parsed">As parsed.</param>
    public static Question Of(string asked, ParsedQuery parsed)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(parsed);
        return new Question(asked, parsed);
    }

    /// <summary>As typed.</summary>
    public string Asked { get; }

    /// <summary>As parsed.</summary>
    public ParsedQuery Parsed { get; }

    /// <summary>How many of the words must stand near a figure.</summary>
    public int Needed => TwoThirds(_topics.Count);

    /// <summary>The search for texts that may hold such figures: wider than the question, because related words are let in.</summary>
    public ParsedQuery Search => Parsed with { Query = Wide() };

    /// <summary>The words asked for, as an index of figures looks for them.</summary>
    public IReadOnlyList<FigureTopic> Topics => [.. _topics.Select(t => new FigureTopic(t.StemmedForms, !t.IsGeneral, t.Sort == Deciding, t.Sort == TopicSort.Act))];

    /// <summary>How many of the words that are no things or acts must stand near a figure.</summary>
    public int NeededSubjects => TwoThirds(_topics.Count(t => !t.IsGeneral));

    private TopicSort Deciding => _topics.Any(t => t.Sort == TopicSort.Act) ? TopicSort.Act : TopicSort.Thing;

    /// <summary>How many of the words stand near a figure: in its sentence, in what it counts, or in the headings over it.</summary>
    public int Nearness(ClaimHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return Near(hit, Own(hit)).Count;
    }

    /// <summary>Whether a figure is one that was asked for. The numbers of a written question are what is asked about, not figures that were given.</summary>
    public bool IsMeant(ClaimHit hit)
    {
        ArgumentNullException.ThrowIfNull(hit);
        if (hit is { DocumentKind: DocumentKind.Written, ContributionKind: ContributionKind.Question })
        {
            return false;
        }
        var own = Own(hit);
        var near = Near(hit, own);
        if (_topics.Count > 0 && !near.Any(t => own.Any(t.IsIn)))
        {
            return false;
        }
        if (near.Count < Needed || near.Count(t => !t.IsGeneral) < NeededSubjects)
        {
            return false;
        }
        var deciding = Deciding;
        return !_topics.Any(t => t.Sort == deciding) || (Definition.Of(hit) is var definition && near.Any(t => t.Sort == deciding && t.IsCountedBy(definition)));
    }

    private static IReadOnlyList<string>[] Own(ClaimHit hit) => [Stem.Of(hit.Quotation), Stem.Of(hit.Claim.Counted ?? ""), Stem.Of(hit.Claim.HeaderPath ?? "")];

    private List<Topic> Near(ClaimHit hit, IReadOnlyList<string>[] own)
    {
        IReadOnlyList<string>[] places = [.. own, .. hit.Headings.Select(Stem.Of)];
        return [.. _topics.Where(t => places.Any(t.IsIn))];
    }

    private static int TwoThirds(int count) => ((2 * count) + 2) / 3;

    /// <summary>The timeline of the figures that a finder finds; very common questions get the closest figures, and it says how many others there are.</summary>
    /// <param name="finder">The finder.</param>
    /// <param name="all">Whether figures with too few of the words near them are kept, too.</param>
    public Timeline Lay(IFigureFinder finder, bool all = false)
    {
        ArgumentNullException.ThrowIfNull(finder);
        var found = finder.Find(this, all);
        var timeline = Lay(found.Hits, all);
        return timeline with { LeftOut = (int)Math.Min(int.MaxValue, timeline.LeftOut + found.Others - found.NotRead), NotRead = found.NotRead, IsLeftOutAtLeast = found.IsAtLeast, IsPartial = found.IsPartial };
    }

    /// <summary>The timeline of the figures found.</summary>
    /// <param name="hits">What <see cref="Search"/> found.</param>
    /// <param name="all">Whether figures with too few of the words near them are kept, too.</param>
    public Timeline Lay(IEnumerable<ClaimHit> hits, bool all = false)
    {
        ArgumentNullException.ThrowIfNull(hits);
        var near = new List<ClaimHit>();
        var leftOut = 0;
        foreach (var hit in hits)
        {
            if ((all || IsMeant(hit)) && _strict.All(s => Allows(s, hit.Claim)))
            {
                near.Add(hit);
            }
            else
            {
                leftOut++;
            }
        }
        return TimelineBuilder.Build(Asked, near, leftOut);
    }

    private static bool IsTopic(SearchQuery part) => part switch
    {
        SearchQuery.Word or SearchQuery.Prefix or SearchQuery.Phrase or SearchQuery.Alike => true,
        SearchQuery.Or or => or.Parts.All(IsTopic),
        _ => false,
    };

    private static bool Allows(SearchQuery part, Claim claim) => part switch
    {
        SearchQuery.Number number => number.IsMetBy(claim),
        SearchQuery.Or or => !or.Parts.All(p => p is SearchQuery.Number) || or.Parts.Any(p => Allows(p, claim)),
        _ => true,
    };

    private SearchQuery Wide()
    {
        var subjects = _topics.Where(t => !t.IsGeneral).Select(t => t.Query).ToList();
        var general = _topics.Where(t => t.IsGeneral).Select(t => t.Query).ToList();
        var parts = new List<SearchQuery>(_strict);
        parts.AddRange(subjects);
        var more = Math.Min(general.Count, Needed - subjects.Count);
        if (more > 0)
        {
            parts.Add(AtLeast(more, general));
        }
        return parts.Count switch
        {
            0 => new SearchQuery.All(),
            1 => parts[0],
            _ => new SearchQuery.And(parts),
        };
    }

    private static SearchQuery AtLeast(int count, IReadOnlyList<SearchQuery> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }
        if (count == parts.Count)
        {
            return new SearchQuery.And(parts);
        }
        return count == 1 || parts.Count > Spelt
            ? new SearchQuery.Or(parts)
            : new SearchQuery.Or([.. Subsets(count, parts).Select(s => s.Count == 1 ? s[0] : new SearchQuery.And(s))]);
    }

    private static IEnumerable<IReadOnlyList<SearchQuery>> Subsets(int count, IReadOnlyList<SearchQuery> parts)
    {
        if (count == 0)
        {
            yield return [];
            yield break;
        }
        for (var i = 0; i + count <= parts.Count; i++)
        {
            foreach (var rest in Subsets(count - 1, [.. parts.Skip(i + 1)]))
            {
                yield return [parts[i], .. rest];
            }
        }
    }
}
