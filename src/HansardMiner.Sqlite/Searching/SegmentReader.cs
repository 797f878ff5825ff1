using System;
using System.Runtime.CompilerServices;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Facts;

namespace HansardMiner.Sqlite.Searching;

/// <summary>
/// Walks over the words of one segment of FTS5's index, and over the contributions in which a word stands. It reads the pages of <c>words_data</c> themselves:
/// handing each match through a query of FTS5 costs many times as much. A page has two bytes with the place of its first number where that goes on from the
/// page before, two with its size without the list of the places of words at its end; then words (of which the beginning is shared with the one before) and
/// behind each the numbers of contributions as differences, each with the length of the list of places and that list.
/// </summary>
internal sealed unsafe partial class SegmentReader(Database database, WordSegment segment, Deadline deadline) : IDisposable
{
    private const int Head = 4;
    private const int NoMore = int.MaxValue;
    private const byte Main = (byte)'0';

    private Statement? _pages;
    private byte* _page;
    private int _pageNumber;
    private int _size;
    private int _length;
    private int _at;
    private int _footer;
    private int _nextWord;
    private bool _isFirstWord;
    private bool _isStart;
    private bool _isFresh;
    private byte[] _word = new byte[64];
    private int _wordLength;

    /// <summary>The contribution.</summary>
    public long Number { get; private set; }

    /// <summary>How many bytes the list of places has.</summary>
    public int PlacesLength { get; private set; }

    /// <summary>The word that is read.</summary>
    public ReadOnlySpan<byte> Word => _word.AsSpan(1, _wordLength - 1);

    /// <summary>Goes to a word, or, where it is only a beginning, to the first word that is not before it; false when there is none.</summary>
    public bool Seek(ReadOnlySpan<byte> word, bool isBeginning)
    {
        Span<byte> key = stackalloc byte[word.Length + 1];
        key[0] = Main;
        word.CopyTo(key[1..]);
        Open(Math.Max(PageOf(key), segment.FirstPage), segment.LastPage);
        if (!Load())
        {
            return false;
        }
        while (NextWord())
        {
            var order = _word.AsSpan(0, _wordLength).SequenceCompareTo(key);
            if (order >= 0)
            {
                return order == 0 || isBeginning;
            }
        }
        return false;
    }

    /// <summary>Goes to the next word.</summary>
    public bool NextWord()
    {
        while (_nextWord == NoMore)
        {
            if (!Load())
            {
                return false;
            }
        }
        _at = _nextWord;
        var kept = _isFirstWord ? 0 : (int)Varint.Read(_page, ref _at);
        var added = (int)Varint.Read(_page, ref _at);
        if (kept + added > _word.Length)
        {
            Array.Resize(ref _word, (kept + added) * 2);
        }
        new ReadOnlySpan<byte>(_page + _at, added).CopyTo(_word.AsSpan(kept));
        _wordLength = kept + added;
        _at += added;
        _nextWord = _footer < _length ? _nextWord + (int)Varint.Read(_page, ref _footer) : NoMore;
        (_isFirstWord, _isStart, _isFresh) = (false, true, false);
        return _word[0] == Main;
    }

    /// <summary>Goes to the word's next contribution.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Next()
    {
        if (!_isStart && !_isFresh)
        {
            var at = _at + PlacesLength;
            if (at < _size && at < _nextWord)
            {
                _at = at;
                Number += Varint.Read(_page, ref _at);
                PlacesLength = (int)(Varint.Read(_page, ref _at) >> 1);
                return true;
            }
        }
        return NextElsewhere();
    }

    /// <summary>Goes on near a number: to some contribution that is not behind the first one from there on. Called before <see cref="Next"/>.</summary>
    public void Skip(long number)
    {
        if (_nextWord != NoMore || _pages is null)
        {
            return;
        }
        var (low, high) = (_pageNumber, PageAfter(_word.AsSpan(0, _wordLength)));
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            if (FirstOn(middle) is { } first && first <= number)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }
        if (low > _pageNumber)
        {
            Open(low, segment.LastPage);
            _isStart = false;
            _isFresh = Load();
        }
    }

    public void Dispose()
    {
        _pages?.Dispose();
        _pages = null;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool NextElsewhere()
    {
        if (_isStart)
        {
            _isStart = false;
            if (_at >= _size)
            {
                if (!Load())
                {
                    return false;
                }
                _at = Head;
            }
            return Take();
        }
        if (!_isFresh && (_at + PlacesLength < _size || !Load()))
        {
            return false;
        }
        while (true)
        {
            _isFresh = false;
            var first = (_page[0] << 8) | _page[1];
            if (first != 0 && first < _size)
            {
                _at = first;
                return Take();
            }
            if (_nextWord != NoMore || !Load())
            {
                return false;
            }
        }
    }

    /// <summary>On the first number of a page or word: it is whole, and no difference.</summary>
    private bool Take()
    {
        _joinedLength = NotJoined;
        Number = Varint.Read(_page, ref _at);
        PlacesLength = (int)(Varint.Read(_page, ref _at) >> 1);
        return true;
    }

    private void Open(int first, int last)
    {
        _pages?.Dispose();
        _pages = database.Use("SELECT block FROM words_data WHERE id >= ? AND id <= ?");
        _pages.Bind(1, segment.Row(first)).Bind(2, segment.Row(last));
        _pageNumber = first - 1;
    }

    private bool Load()
    {
        deadline.Check();
        if (_pages is null || !_pages.Step())
        {
            // Another step would begin anew.
            Dispose();
            _nextWord = NoMore;
            return false;
        }
        var block = _pages.Blob(0);
        // The bytes are SQLite's own and stay where they are until the next step.
        _page = (byte*)Unsafe.AsPointer(ref System.Runtime.InteropServices.MemoryMarshal.GetReference(block));
        _pageNumber++;
        _length = block.Length;
        _size = Math.Min(_length, (_page[2] << 8) | _page[3]);
        _footer = _size;
        _nextWord = _footer < _length ? (int)Varint.Read(_page, ref _footer) : NoMore;
        _isFirstWord = true;
        return true;
    }

    private int PageOf(ReadOnlySpan<byte> key)
    {
        using var row = database.Use("SELECT pgno FROM words_idx WHERE segid = ? AND term <= ? ORDER BY term DESC LIMIT 1");
        return row.Bind(1, segment.Id).BindBytes(2, key).Step() ? row.Int(0) >> 1 : 0;
    }

    /// <summary>The first page that surely has nothing of the word.</summary>
    private int PageAfter(ReadOnlySpan<byte> key)
    {
        using var row = database.Use("SELECT pgno FROM words_idx WHERE segid = ? AND term > ? ORDER BY term LIMIT 1");
        return row.Bind(1, segment.Id).BindBytes(2, key).Step() ? (row.Int(0) >> 1) + 1 : segment.LastPage + 1;
    }

    /// <summary>The first number on a page that goes on from the page before; null when none begins there.</summary>
    private long? FirstOn(int page)
    {
        using var row = database.Use("SELECT block FROM words_data WHERE id = ?");
        if (!row.Bind(1, segment.Row(page)).Step())
        {
            return null;
        }
        var at = (row.Blob(0)[0] << 8) | row.Blob(0)[1];
        if (at == 0)
        {
            return null;
        }
        fixed (byte* bytes = row.Blob(0))
        {
            return Varint.Read(bytes, ref at);
        }
    }
}
