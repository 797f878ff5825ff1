using System.Collections.Generic;
using System.Linq;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HansardMiner.LuceneNet;

/// <summary>What any of several queries finds; the scores add up.</summary>
/// <param name="parts">The queries.</param>
/// <param name="isScored">Whether scores are needed.</param>
internal sealed class EitherQuery(IReadOnlyList<Lucene.Net.Search.Query> parts, bool isScored) : Lucene.Net.Search.Query
{
    public override Weight CreateWeight(IndexSearcher searcher) =>
        new EitherWeight(this, [.. parts.Select(p => searcher.Rewrite(p).CreateWeight(searcher))], isScored);

    public override string ToString(string field) => "(" + string.Join(" OR ", parts.Select(p => p.ToString(field))) + ")";

    private sealed class EitherWeight(EitherQuery query, Weight[] parts, bool isScored) : PlainWeight(query), IWindowed
    {
        public override Scorer? GetScorer(AtomicReaderContext context, IBits acceptDocs)
        {
            var found = parts.Select(p => p.GetScorer(context, acceptDocs)).Where(s => s is not null).ToArray();
            return found.Length switch { 0 => null, 1 => found[0], _ => new EitherScorer(this, found) };
        }

        public WindowWalk? Walk(AtomicReaderContext context, IBits? acceptDocs)
        {
            var found = parts.Select(p => WindowWalk.Of(p, context, acceptDocs, isScored)).OfType<WindowWalk>().ToArray();
            return found.Length switch { 0 => null, 1 => found[0], _ => new EitherWalk(found) };
        }
    }

    private sealed class EitherWalk(WindowWalk[] parts) : WindowWalk
    {
        public override int Next => parts.Min(p => p.Next);

        public override long Cost => parts.Sum(p => p.Cost);

        public override void Fill(Window window)
        {
            foreach (var part in parts)
            {
                part.Fill(window);
            }
        }
    }

    /// <summary>For walks in step with others: the parts lie in a heap, the one with the least entry first.</summary>
    private sealed class EitherScorer : Scorer
    {
        private readonly Scorer[] _parts;
        private readonly PriorityQueue<int, (int Doc, int Part)> _waiting = new();
        private readonly List<int> _here = [];
        private int _doc = -1;

        public EitherScorer(Weight weight, Scorer[] parts)
            : base(weight)
        {
            _parts = parts;
            _here.AddRange(Enumerable.Range(0, parts.Length));
        }

        public override int DocID => _doc;

        public override int Freq => _here.Count;

        public override int NextDoc() => Advance(_doc + 1);

        public override int Advance(int target)
        {
            foreach (var part in _here)
            {
                Wait(part, target);
            }
            _here.Clear();
            while (_waiting.TryPeek(out var part, out var least) && least.Doc < target)
            {
                _waiting.Dequeue();
                Wait(part, target);
            }
            if (!_waiting.TryPeek(out _, out var next))
            {
                return _doc = NO_MORE_DOCS;
            }
            while (_waiting.TryPeek(out var part, out var same) && same.Doc == next.Doc)
            {
                _here.Add(_waiting.Dequeue());
            }
            return _doc = next.Doc;
        }

        public override float GetScore()
        {
            var score = 0f;
            foreach (var part in _here)
            {
                score += _parts[part].GetScore();
            }
            return score;
        }

        public override long GetCost() => _parts.Sum(p => p.GetCost());

        private void Wait(int part, int target)
        {
            var doc = _parts[part].DocID + 1 == target ? _parts[part].NextDoc() : _parts[part].Advance(target);
            if (doc != NO_MORE_DOCS)
            {
                _waiting.Enqueue(part, (doc, part));
            }
        }
    }
}
