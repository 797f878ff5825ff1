using System;
using System.Collections.Generic;
using HansardMiner.Text;

namespace HansardMiner.Extract.Mentions;

/// <summary>A stretch of text cut into items and sentences, with the sentence that the rules look at. Buffers are reused.</summary>
internal sealed class Reading
{
    // A table run together or a hostile text may never end a sentence; the rules look about inside one.
    private const int LongestSentence = 400;

    // So many numbers are a list or a table; its items are read apart.
    private const int MostNumbers = 40;

    private Item[] _items = new Item[4096];
    private Known[] _known = new Known[4096];
    private readonly KeptWords _kept = new();
    private int _tagging;
    private uint _length;

    /// <summary>The whole text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The sentences, as half-open ranges of items.</summary>
    public List<(int First, int End)> Sentences { get; } = [];

    /// <summary>The first item of the sentence under the eye; what stands before is not seen by <see cref="Is"/> and <see cref="Has"/>.</summary>
    public int Lo { get; private set; }

    /// <summary>One past its last item.</summary>
    public int Hi { get; private set; }

    /// <summary>The item at an index.</summary>
    public ref Item this[int i] => ref _items[i];

    /// <summary>What was found out about an item since the sentence was tagged.</summary>
    public ref Known Known(int i)
    {
        ref var known = ref _known[i];
        if (known.Tagging != _tagging)
        {
            known.Tagging = _tagging;
            known.ClauseStart = known.ClauseEnd = known.PhraseEnd = known.NumberEnd = known.FirstVerb = -1;
        }
        return ref known;
    }

    /// <summary>Forgets what was found out, when parts of speech change.</summary>
    public void Forget() => _tagging++;

    /// <summary>Reads the stretch from <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <returns>Whether anything numeric stands in it.</returns>
    public bool Read(string text, int start, int end)
    {
        Text = text;
        Count = 0;
        Forget();
        Sentences.Clear();
        var lexicon = Lexicon.Default;
        var tokens = new Tokenizer(text, start, end);
        var spaced = false;
        var numeric = false;
        var numbers = 0;
        var first = 0;
        Token? before = null;
        while (tokens.MoveNext())
        {
            var token = tokens.Current;
            if (token.Kind == TokenKind.Space)
            {
                spaced = true;
                if (Count > first && IsBlankLine(text, token))
                {
                    Sentences.Add((first, Count));
                    first = Count;
                }
                continue;
            }
            if (Count == _items.Length)
            {
                Array.Resize(ref _items, Count * 2);
                _known = new Known[Count * 2];
            }
            ref var item = ref _items[Count++];
            item.Start = token.Start;
            item.End = token.End;
            item.Kind = token.Kind;
            item.Spaced = spaced;
            item.First = text[token.Start];
            item.Capital = token.Kind == TokenKind.Word && char.IsUpper(item.First);
            item.Tag = Tag.None;
            item.Clause = ClauseMark.None;
            item.Word = token.Kind == TokenKind.Word ? lexicon.Find(text.AsSpan(token.Start, token.End - token.Start)) : Word.Unknown;
            numbers += token.Kind == TokenKind.Number ? 1 : 0;
            numeric |= token.Kind == TokenKind.Number || (item.Word.Classes & (WordClass.Numeric | WordClass.Fraction)) != 0;
            spaced = false;
            if (Count - first >= LongestSentence || numbers >= MostNumbers && item.First is ',' or ';' or ')' || item.First is '.' or '?' or '!' && !(Count - first == 2 && _items[first].Kind == TokenKind.Number) && HansardMiner.Text.Sentences.EndsAt(text, before, token.Start, end))
            {
                Sentences.Add((first, Count));
                first = Count;
                numbers = 0;
            }
            before = token;
        }
        if (Count > first)
        {
            Sentences.Add((first, Count));
        }
        return numeric;
    }

    /// <summary>Looks at one sentence.</summary>
    public void Enter(int sentence)
    {
        (Lo, Hi) = Sentences[sentence];
        _length = (uint)(Hi - Lo);
    }

    /// <summary>Whether an index lies in the sentence.</summary>
    public bool In(int i) => (uint)(i - Lo) < _length;

    /// <summary>The letters of an item.</summary>
    public ReadOnlySpan<char> Letters(int i) => Text.AsSpan(_items[i].Start, _items[i].End - _items[i].Start);

    /// <summary>The word of an item as the lists hold it; empty for a word in no list, a mark, or an item outside the sentence.</summary>
    public string At(int i) => In(i) ? _items[i].Word.Text : "";

    /// <summary>Whether the item is this word of the lists.</summary>
    public bool Is(int i, string word) => In(i) && (ReferenceEquals(_items[i].Word.Text, word) || _items[i].Word.Text == word);

    /// <summary>Whether the item is this mark.</summary>
    public bool IsMark(int i, char mark) => In(i) && _items[i].Kind == TokenKind.Mark && _items[i].First == mark;

    /// <summary>Whether the item is a hyphen or a dash that joins.</summary>
    public bool IsHyphen(int i) => In(i) && _items[i].Kind == TokenKind.Mark && Folding.IsHyphen(_items[i].First);

    /// <summary>Whether the item is a hyphen with no space on either side.</summary>
    public bool IsJoint(int i) => IsHyphen(i) && !_items[i].Spaced && In(i + 1) && !_items[i + 1].Spaced;

    /// <summary>Whether the word can be any of these classes.</summary>
    public bool Has(int i, WordClass classes) => In(i) && (_items[i].Word.Classes & classes) != 0;

    /// <summary>The part of speech; <see cref="Tag.None"/> outside the sentence.</summary>
    public Tag TagOf(int i) => In(i) ? _items[i].Tag : Tag.None;

    /// <summary>Whether the item is a number in digits.</summary>
    public bool IsNumber(int i) => In(i) && _items[i].Kind == TokenKind.Number;

    /// <summary>Whether the item is a word.</summary>
    public bool IsWord(int i) => In(i) && _items[i].Kind == TokenKind.Word;

    /// <summary>Whether white space stands before the item.</summary>
    public bool IsSpaced(int i) => In(i) && _items[i].Spaced;

    /// <summary>Whether the item is a word with a capital.</summary>
    public bool IsCapital(int i) => In(i) && _items[i].Capital;

    /// <summary>The span of a half-open range of items.</summary>
    public TextSpan Span(int first, int end) => new(_items[first].Start, _items[end - 1].End);

    /// <summary>The letters of a half-open range of items.</summary>
    public ReadOnlySpan<char> Letters(int first, int end) => Text.AsSpan(_items[first].Start, _items[end - 1].End - _items[first].Start);

    /// <summary>The letters of a half-open range of items, as a string that may be the one of an earlier figure.</summary>
    public string Words(int first, int end) => _kept.Of(Letters(first, end));

    /// <summary>The words of a phrase in lower case with single spaces, as such a string.</summary>
    public string Phrase(ReadOnlySpan<char> words)
    {
        Span<char> buffer = words.Length <= 256 ? stackalloc char[256] : new char[words.Length];
        return _kept.Of(Folding.Phrase(words, buffer));
    }

    private static bool IsBlankLine(string text, Token space)
    {
        var lines = 0;
        for (var i = space.Start; i < space.End; i++)
        {
            lines += text[i] == '\n' ? 1 : 0;
        }
        return lines > 1;
    }
}
