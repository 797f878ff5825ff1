using System;
using System.Collections.Generic;
using HansardMiner.Query;

namespace HansardMiner.LuceneNet;

/// <summary>The words met so far with their stems, and which of them stand in the contribution at hand. Bounded: it forgets everything when it has grown too large. Serves one thread.</summary>
internal sealed class WordStock
{
    private const int MostWords = 100_000;
    private readonly Dictionary<string, Word> _words = [];
    private readonly List<Word> _noted = [];
    private readonly List<Word> _text = [];
    private long _contribution;
    private Word? _last;

    public sealed class Word(string form)
    {
        public string Form { get; } = form;

        public string Stem { get; } = Stemmer.Stem(form);

        /// <summary>Whether its stem is one of the frequent ones.</summary>
        public bool IsFrequent { get; } = FrequentWords.Has(Stemmer.Stem(form));

        /// <summary>The contribution in which it was noted last.</summary>
        public long Noted { get; set; } = -1;
    }

    /// <summary>The forms noted since <see cref="Begin"/>, each once.</summary>
    public IReadOnlyList<Word> Forms => _noted;

    /// <summary>The words of the text in order, since <see cref="Begin"/>.</summary>
    public IReadOnlyList<Word> Text => _text;

    /// <summary>How many words were met since <see cref="Begin"/>, in all fields.</summary>
    public int Met { get; set; }

    /// <summary>Begins a new contribution.</summary>
    public void Begin()
    {
        _contribution++;
        _noted.Clear();
        _text.Clear();
        Met = 0;
    }

    public Word Of(ReadOnlySpan<char> form)
    {
        if (_last is not null && form.SequenceEqual(_last.Form))
        {
            return _last;
        }
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(form, out var word))
        {
            if (_words.Count >= MostWords)
            {
                _words.Clear();
            }
            word = new Word(form.ToString());
            _words[word.Form] = word;
        }
        return _last = word;
    }

    /// <summary>Notes a form of the contribution.</summary>
    /// <param name="form">The form.</param>
    /// <param name="isText">Whether it stands in the text itself.</param>
    public void Note(ReadOnlySpan<char> form, bool isText)
    {
        var word = Of(form);
        if (word.Noted != _contribution)
        {
            word.Noted = _contribution;
            _noted.Add(word);
        }
        if (isText)
        {
            _text.Add(word);
        }
    }
}
