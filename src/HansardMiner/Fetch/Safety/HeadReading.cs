using System;
using System.Globalization;
using System.Text;

namespace HansardMiner.Fetch.Safety;

/// <summary>Reads the heads of HTTP/1 answers as they pass by, only to learn how long the body says it is.</summary>
internal sealed class HeadReading
{
    private const int LongestLine = 1_000;

    private readonly StringBuilder _line = new();
    private int _status;
    private bool _isOpenEnded;
    private long? _length;

    /// <summary>Takes one byte.</summary>
    /// <returns>True when it was the last one of the head.</returns>
    public bool Take(byte letter)
    {
        if (letter != '\n')
        {
            if (letter != '\r' && _line.Length < LongestLine)
            {
                _line.Append((char)letter);
            }
            return false;
        }
        var line = _line.ToString();
        _line.Clear();
        if (line.Length > 0)
        {
            Line(line);
            return false;
        }
        if (_status is 0 or (>= 100 and < 200))
        {
            // Empty lines before the first, or an interim answer (103 Early Hints), which another follows.
            Reset();
            return false;
        }
        return true;
    }

    /// <summary>The bytes of the body that belongs to the head; null when it does not say, or says it in chunks.</summary>
    public long? Length => _status is 204 or 304 ? 0 : _isOpenEnded ? null : _length;

    /// <summary>Begins anew.</summary>
    public void Reset()
    {
        (_status, _isOpenEnded, _length) = (0, false, null);
        _line.Clear();
    }

    private void Line(string line)
    {
        if (_status == 0)
        {
            // HTTP/1.1 200 OK
            _status = line.Length >= 12 && int.TryParse(line.AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : 999;
        }
        else if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
        {
            if (_length is null && long.TryParse(line.AsSpan("Content-Length:".Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            {
                _length = length;
            }
            else
            {
                // Two lengths, or one that is no number: whoever reads the headers refuses the answer.
                _isOpenEnded = true;
            }
        }
        else if (line.StartsWith("Transfer-Encoding:", StringComparison.OrdinalIgnoreCase))
        {
            _isOpenEnded = true;
        }
    }
}
