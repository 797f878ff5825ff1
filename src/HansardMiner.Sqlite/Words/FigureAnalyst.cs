using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using HansardMiner.Claims;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Text;
using HansardMiner.Timelines;

namespace HansardMiner.Sqlite.Words;

/// <summary>Works out which words stand with each figure of a document, in the columns of the table <c>claim_words</c>. Any number of threads may ask at once.</summary>
internal sealed class FigureAnalyst
{
    /// <summary>Stands in the headings of what is asked in a written question: its numbers are no figures that were given.</summary>
    public const string Asked = "%asked";

    /// <summary>Stands behind each noun, header and text, so that no phrase runs over from one to the other, and the end of a noun can be asked for.</summary>
    public const string End = ".";

    private readonly ConcurrentBag<Work> _idle = [];

    /// <summary>A stem as it is written: an apostrophe that no tokenizer parts words at.</summary>
    public static string Written(string stem) => stem.Replace('\'', '’');

    public FigureRows Analyse(Document document, IReadOnlyList<IReadOnlyList<Claim>> claims)
    {
        if (claims.All(c => c.Count == 0))
        {
            return new FigureRows([], [], []);
        }
        var work = _idle.TryTake(out var idle) ? idle : new Work();
        var rows = work.Analyse(document, claims);
        _idle.Add(work);
        return rows;
    }

    private sealed class Work
    {
        private const int MostKnown = 30_000;
        private readonly WordBuffer _row = new();
        private readonly WordBuffer _headings = new();
        private readonly WordBuffer _sentence = new();
        private readonly List<int> _ends = [];
        private readonly List<(int, int)> _places = [];
        private readonly Dictionary<string, byte[]> _known = new(StringComparer.Ordinal);
        private readonly Dictionary<string, byte[]> _printed = new(StringComparer.Ordinal);

        public FigureRows Analyse(Document document, IReadOnlyList<IReadOnlyList<Claim>> claims)
        {
            _row.Clear();
            _ends.Clear();
            _places.Clear();
            _headings.Clear();
            foreach (var heading in document.Headings)
            {
                Text(_headings, heading);
            }
            for (var i = 0; i < claims.Count; i++)
            {
                var contribution = document.Contributions[i];
                var isAsked = document.Kind == DocumentKind.Written && contribution.Kind == ContributionKind.Question;
                TextSpan? sentence = null;
                for (var at = 0; at < claims[i].Count; at++)
                {
                    var claim = claims[i][at];
                    if (sentence != claim.Sentence)
                    {
                        sentence = claim.Sentence;
                        _sentence.Clear();
                        Text(_sentence, claim.Sentence.Of(contribution.Text));
                    }
                    Row(claim, isAsked);
                    if (at + 1 >= FigureKey.LastPlace)
                    {
                        Rest(contribution.Text, claims[i], at + 1, isAsked);
                        at = claims[i].Count;
                    }
                    _places.Add((i, int.Min(at + 1, FigureKey.LastPlace)));
                }
            }
            return new FigureRows(_row.Bytes.ToArray(), [.. _ends], [.. _places]);
        }

        private void Row(Claim claim, bool isAsked)
        {
            _row.Join(_sentence);
            Text(_row, claim.Counted);
            Text(_row, claim.HeaderPath);
            Close();
            _row.Join(_headings);
            if (isAsked)
            {
                Add(_row, Asked);
            }
            Close();
            Counted(claim);
            Close();
            Things(claim);
            Close();
        }

        /// <summary>The last row of a contribution with very many figures holds the words of all that come after it.</summary>
        private void Rest(string text, IReadOnlyList<Claim> claims, int from, bool isAsked)
        {
            _ends.RemoveRange(_ends.Count - FigureRows.Columns, FigureRows.Columns);
            var rest = claims.Skip(from - 1).ToList();
            _row.Cut(_ends.Count == 0 ? 0 : _ends[^1]);
            foreach (var sentence in rest.Select(c => c.Sentence).Distinct())
            {
                Text(_row, sentence.Of(text));
            }
            foreach (var claim in rest)
            {
                Text(_row, claim.Counted);
                Text(_row, claim.HeaderPath);
            }
            Close();
            _row.Join(_headings);
            if (isAsked)
            {
                Add(_row, Asked);
            }
            Close();
            rest.ForEach(Counted);
            Close();
            rest.ForEach(Things);
            Close();
        }

        private void Counted(Claim claim)
        {
            foreach (var noun in claim.Counted is null ? [] : FigureWords.Nouns(claim.Counted))
            {
                foreach (var stem in noun)
                {
                    Add(_row, stem);
                }
                Add(_row, End);
            }
        }

        /// <summary>The stems of a search, by which a number asked for with its noun is found.</summary>
        private void Things(Claim claim)
        {
            foreach (var part in claim.HeaderPath is null ? [claim.Counted] : claim.HeaderPath.Split('›').Append(claim.Counted))
            {
                foreach (var word in part is null ? [] : QueryFolding.Words(part))
                {
                    Add(_row, Stemmer.Stem(word));
                }
                Add(_row, End);
            }
        }

        private void Stems(WordBuffer buffer, ReadOnlySpan<char> text)
        {
            var printed = _printed.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var end = 0; FigureWords.Next(text, ref end, out var start);)
            {
                var word = text[start..end];
                if (!printed.TryGetValue(word, out var bytes))
                {
                    if (_printed.Count >= MostKnown)
                    {
                        _printed.Clear();
                    }
                    printed[word] = bytes = Encoding.UTF8.GetBytes(Written(FigureWords.OfWord(word.ToString())));
                }
                buffer.Add(bytes);
            }
        }

        private void Text(WordBuffer buffer, string? text)
        {
            if (text is null)
            {
                return;
            }
            Stems(buffer, text);
            Add(buffer, End);
        }

        private void Add(WordBuffer buffer, string stem)
        {
            if (!_known.TryGetValue(stem, out var bytes))
            {
                if (_known.Count >= MostKnown)
                {
                    _known.Clear();
                }
                _known[stem] = bytes = Encoding.UTF8.GetBytes(Written(stem));
            }
            buffer.Add(bytes);
        }

        private void Close() => _ends.Add(_row.Bytes.Length);
    }
}
