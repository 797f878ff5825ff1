using System;
using System.Collections.Generic;
using System.Linq;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>What all of several queries find and none of some others; the scores add up.</summary>
/// <param name="parts">The queries of which all must find it; at least one.</param>
/// <param name="without">The queries of which none may find it.</param>
/// <param name="isScored">Whether scores are needed.</param>
internal sealed class BothQuery(IReadOnlyList<Lucene.Net.Search.Query> parts, IReadOnlyList<Lucene.Net.Search.Query> without, bool isScored) : Lucene.Net.Search.Query
{
    public override Weight CreateWeight(IndexSearcher searcher) => new BothWeight(
        this, [.. parts.Select(p => searcher.Rewrite(p).CreateWeight(searcher))], [.. without.Select(p => searcher.Rewrite(p).CreateWeight(searcher))], isScored);

    public override string ToString(string field) => "(" + string.Join(" AND ", parts.Select(p => p.ToString(field))) + string.Concat(without.Select(p => " -" + p.ToString(field))) + ")";

    private sealed class BothWeight(BothQuery query, Weight[] parts, Weight[] without, bool isScored) : PlainWeight(query), IWindowed
    {
        /// <summary>Where every part has at least one in so many entries, windows are faster than leaps.</summary>
        private const int Dense = 24;

        /// <summary>Beside what has less than one in so many entries, filters look at single entries.</summary>
        private const int Rare = 4;

        public override Scorer? GetScorer(AtomicReaderContext context, IBits? acceptDocs)
        {
            if (Open(parts.Where(p => p is not FilterQuery.FilterWeight), context, acceptDocs) is not { } found)
            {
                return null;
            }
            var filters = parts.OfType<FilterQuery.FilterWeight>().ToList();
            var checks = new List<Func<int, bool>>(filters.Count);
            if (found.Count > 0 && found.Min(s => s.GetCost()) < context.AtomicReader.MaxDoc / Rare)
            {
                foreach (var filter in filters)
                {
                    if (filter.Check(context.AtomicReader) is not { } check)
                    {
                        return null;
                    }
                    checks.Add(check);
                }
            }
            else if (Open(filters, context, acceptDocs) is { } opened)
            {
                found.AddRange(opened);
            }
            else
            {
                return null;
            }
            var excluded = without.Select(p => p.GetScorer(context, acceptDocs!)).Where(s => s is not null).ToArray();
            var scorer = found.Count == 1 && excluded.Length == 0 ? found[0] : new BothScorer(this, found, excluded);
            foreach (var check in checks)
            {
                scorer = new CheckedScorer(this, scorer, check);
            }
            return scorer;
        }

        public WindowWalk? Walk(AtomicReaderContext context, IBits? acceptDocs)
        {
            if (GetScorer(context, acceptDocs) is not { } scorer)
            {
                return null;
            }
            if (scorer.GetCost() < context.AtomicReader.MaxDoc / Dense)
            {
                return new ScorerWalk(scorer, isScored);
            }
            var walks = parts.Select(p => WindowWalk.Of(p, context, acceptDocs, isScored)).OfType<WindowWalk>().ToArray();
            return walks.Length < parts.Length ? null
                : new BothWalk(walks, [.. without.Select(p => WindowWalk.Of(p, context, acceptDocs, isScored: false)).OfType<WindowWalk>()]);
        }

        /// <summary>Opens all; null when one of them has nothing.</summary>
        private static List<Scorer>? Open(IEnumerable<Weight> weights, AtomicReaderContext context, IBits? acceptDocs)
        {
            var found = new List<Scorer>();
            foreach (var weight in weights)
            {
                if (weight.GetScorer(context, acceptDocs!) is not { } scorer)
                {
                    return null;
                }
                found.Add(scorer);
            }
            return found;
        }
    }

    private sealed class BothWalk(WindowWalk[] parts, WindowWalk[] without) : WindowWalk
    {
        private readonly Window _all = new();
        private readonly Window _other = new();

        public override int Next => parts.Max(p => p.Next);

        public override long Cost => parts.Min(p => p.Cost);

        public override void Fill(Window window)
        {
            _all.Begin(window.First);
            parts[0].Fill(_all);
            foreach (var part in parts.Skip(1))
            {
                _other.Begin(window.First);
                part.Fill(_other);
                _all.Meet(_other);
            }
            foreach (var part in without)
            {
                _other.Begin(window.First);
                part.Fill(_other);
                _all.Lessen(_other);
            }
            _all.Tidy();
            window.Join(_all);
        }
    }

    /// <summary>Leaps from one part's next entry to the other's; the rarest part leads. The scores add up in the order of the query.</summary>
    private sealed class BothScorer(Weight weight, List<Scorer> parts, Scorer[] without) : Scorer(weight)
    {
        private readonly Scorer[] _ordered = [.. parts.OrderBy(p => p.GetCost())];
        private int _doc = -1;

        public override int DocID => _doc;

        public override int Freq => parts.Count;

        public override int NextDoc() => _doc = Settle(_ordered[0].NextDoc());

        public override int Advance(int target) => _doc = Settle(_ordered[0].Advance(target));

        public override float GetScore()
        {
            var score = 0f;
            foreach (var part in parts)
            {
                score += part.GetScore();
            }
            return score;
        }

        public override long GetCost() => _ordered[0].GetCost();

        private int Settle(int doc)
        {
            while (doc != NO_MORE_DOCS)
            {
                var next = doc;
                for (var i = 1; i < _ordered.Length && next == doc; i++)
                {
                    next = _ordered[i].DocID < doc ? _ordered[i].Advance(doc) : _ordered[i].DocID;
                }
                if (next == doc && !IsExcluded(doc))
                {
                    return doc;
                }
                doc = next == doc ? _ordered[0].NextDoc() : _ordered[0].Advance(next);
            }
            return doc;
        }

        private bool IsExcluded(int doc)
        {
            foreach (var other in without)
            {
                if ((other.DocID < doc ? other.Advance(doc) : other.DocID) == doc)
                {
                    return true;
                }
            }
            return false;
        }
    }
}
