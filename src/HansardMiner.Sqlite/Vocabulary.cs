using System;
using System.Collections.Generic;
using System.Text;
using HansardMiner.Query;

namespace HansardMiner.Sqlite;

/// <summary>The words met so far with their stems, as they are written to the index. Bounded: it forgets everything when it has grown too large.</summary>
internal sealed class Vocabulary
{
    private const int MostWords = 100_000;
    private readonly Dictionary<string, Word> _words = [];

    public sealed class Word(string form)
    {
        public byte[] Form { get; } = Encoding.UTF8.GetBytes(form);

        public byte[] Stem { get; } = Encoding.UTF8.GetBytes(Stemmer.Stem(form));

        /// <summary>The form as it stands in the column <c>forms</c>.</summary>
        public byte[] Listed { get; } = Encoding.UTF8.GetBytes(WordSpaces.Form + form);

        public ulong Print { get; } = SpokenPrint.OfWord(Encoding.UTF8.GetBytes(form));

        /// <summary>The contribution in which the word was met last.</summary>
        public long LastMet { get; set; } = -1;
    }

    public Word Of(ReadOnlySpan<char> form)
    {
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(form, out var word))
        {
            if (_words.Count >= MostWords)
            {
                _words.Clear();
            }
            word = new Word(form.ToString());
            _words[form.ToString()] = word;
        }
        return word;
    }
}
