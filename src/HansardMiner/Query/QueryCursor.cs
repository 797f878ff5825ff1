using System;

namespace HansardMiner.Query;

/// <summary>Walks over a query as typed. Every kind of quotation mark, dash and ellipsis is one.</summary>
internal sealed class QueryCursor(string text)
{
    private readonly string _text = text;

    public int At { get; private set; }

    public bool IsAtEnd => At >= _text.Length;

    public char Current => IsAtEnd ? '\0' : Plain(_text[At]);

    /// <summary>Whether white space, a bracket or the end stands here.</summary>
    public bool IsAtBreak => IsAtEnd || char.IsWhiteSpace(_text[At]) || Current is '(' or ')';

    public void SkipSpace()
    {
        while (!IsAtEnd && (char.IsWhiteSpace(_text[At]) || char.IsControl(_text[At])))
        {
            At++;
        }
    }

    public bool Take(char c)
    {
        if (IsAtEnd || Current != c)
        {
            return false;
        }
        At++;
        return true;
    }

    /// <summary>The letters up to the next white space, bracket or quotation mark, without moving.</summary>
    public string Peek()
    {
        var (start, chunk) = (At, Chunk());
        At = start;
        return chunk;
    }

    /// <summary>The letters up to the next white space, bracket or quotation mark, or comma where that is asked for.</summary>
    public string Chunk(bool stopsAtComma = false)
    {
        var start = At;
        while (!IsAtBreak && Current != '"' && !(stopsAtComma && Current == ','))
        {
            At++;
        }
        return _text[start..At].Replace("…", "..", StringComparison.Ordinal);
    }

    /// <summary>What stands up to the closing quotation mark; false when it is not closed.</summary>
    public bool Quoted(out string quoted)
    {
        var start = At;
        while (!IsAtEnd && Current != '"')
        {
            At++;
        }
        quoted = _text[start..At];
        return Take('"');
    }

    /// <summary>Digits, at most four.</summary>
    public int? Number()
    {
        var start = At;
        while (!IsAtEnd && At - start < 4 && char.IsAsciiDigit(_text[At]))
        {
            At++;
        }
        return At == start ? null : int.Parse(_text.AsSpan(start, At - start), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Steps over two words if they stand here one after the other.</summary>
    public bool SkipBoth(string first, string second)
    {
        var start = At;
        if (Peek() == first)
        {
            Skip(first.Length);
            SkipSpace();
            if (Peek().StartsWith(second, StringComparison.Ordinal) && QueryFolding.Fold(Peek()) == second)
            {
                Chunk();
                return true;
            }
        }
        At = start;
        return false;
    }

    /// <summary>Goes back to a place passed before.</summary>
    public void Back(int at) => At = Math.Min(At, at);

    /// <summary>Steps over the given number of letters.</summary>
    public void Skip(int letters) => At = Math.Min(_text.Length, At + letters);

    /// <summary>The sign that a sign of the same kind stands for.</summary>
    public static char Plain(char c) => c switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' or '＂' => '"',
        '−' or '–' or '—' or '‐' or '‑' or '－' => '-',
        '（' => '(',
        '）' => ')',
        _ => c,
    };
}
