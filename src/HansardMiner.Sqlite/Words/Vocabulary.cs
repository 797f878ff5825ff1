using System;
using System.Text;
using HansardMiner.Query;
using HansardMiner.Text;

namespace HansardMiner.Sqlite.Words;

/// <summary>
/// The words met so far with their stems, as they are written to the index. Bounded: it forgets everything when it has grown too large.
/// Every word of every text is looked up here, so that it is a table of its own with the words' keys in its slots: few look-ups leave the cache of the processor.
/// </summary>
internal sealed class Vocabulary
{
    private const int MostWords = 100_000;
    private const int Slots = 1 << 18;

    private readonly (ulong Key, Word? Word)[] _slots = new (ulong, Word?)[Slots];
    private int _count;

    public sealed class Word
    {
        private readonly byte[] _bytes;
        private readonly int _formLength;
        private readonly string? _text;

        public Word(string form)
        {
            var formBytes = Encoding.UTF8.GetBytes(form);
            var stem = Encoding.UTF8.GetBytes(Stemmer.Stem(form));
            _bytes = [.. formBytes, .. stem];
            _formLength = formBytes.Length;
            Listed = Encoding.UTF8.GetBytes(WordSpaces.Form + form);
            Print = SpokenPrint.OfWord(formBytes);
            _text = WordKey.IsHash(WordKey.Of(form)) ? form : null;
            Listed = Encoding.UTF8.GetBytes(WordSpaces.Form + form);
            Print = SpokenPrint.OfWord(formBytes);
        }

        public ReadOnlySpan<byte> Form => _bytes.AsSpan(0, _formLength);

        public ReadOnlySpan<byte> Stem => _bytes.AsSpan(_formLength);

        /// <summary>The form as it stands in the list of all forms.</summary>
        public byte[] Listed { get; }

        public ulong Print { get; }

        /// <summary>The contribution in which the word was met last.</summary>
        public long LastMet { get; set; } = -1;

        /// <summary>Whether it is this form; asked of forms with a hash alone.</summary>
        public bool Is(ReadOnlySpan<char> form) => form.SequenceEqual(_text);
    }

    public Word Of(ReadOnlySpan<char> form)
    {
        var key = WordKey.Of(form);
        var slot = WordKey.Slot(key, Slots - 1);
        while (_slots[slot].Word is { } word)
        {
            if (_slots[slot].Key == key && (!WordKey.IsHash(key) || word.Is(form)))
            {
                return word;
            }
            slot = (slot + 1) & (Slots - 1);
        }
        if (_count >= MostWords)
        {
            Array.Clear(_slots);
            _count = 0;
            slot = WordKey.Slot(key, Slots - 1);
        }
        var met = new Word(form.ToString());
        _slots[slot] = (key, met);
        _count++;
        return met;
    }
}
