using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.QnaXml;

/// <summary>The texts of one question, answer or message by the path of their elements. One after the other is gathered in the same place.</summary>
internal sealed class QnaXmlRecord
{
    private readonly List<(string Path, int Start, int Length)> _texts = new(64);
    private char[] _letters = new char[16_384];
    private int _length;

    /// <summary>The name of its element: "Question", "Answer", "Error".</summary>
    public string Kind { get; private set; } = "";

    /// <summary>Where in the source it begins.</summary>
    public SourcePlace Place { get; private set; }

    /// <summary>The path of the text inside which the source ends; null when it is whole.</summary>
    public string? Cut { get; private set; }

    /// <summary>Another question, answer or message begins.</summary>
    public void Begin(string kind, int line)
    {
        _texts.Clear();
        _length = 0;
        (Kind, Place, Cut) = (kind, new SourcePlace(PlaceUnit.Line, line), null);
    }

    /// <summary>Takes one text.</summary>
    public void Set(string path, ReadOnlySpan<char> text, bool isCut)
    {
        text = text.Trim();
        if (text.Length > 0)
        {
            if (_length + text.Length > _letters.Length)
            {
                Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _length + text.Length));
            }
            text.CopyTo(_letters.AsSpan(_length));
            _texts.Add((path, _length, text.Length));
            _length += text.Length;
        }
        Cut = isCut ? path : Cut;
    }

    /// <summary>The text at this path; null when missing or blank. Most fields are never asked for, so no string is made of them before.</summary>
    public string? Text(string path) => Letters(path) is { Length: > 0 } letters ? letters.ToString() : null;

    /// <summary>The letters at this path; none when missing or blank.</summary>
    public ReadOnlySpan<char> Letters(string path)
    {
        foreach (var (at, start, length) in _texts)
        {
            if (at.Length == path.Length && string.Equals(at, path, StringComparison.OrdinalIgnoreCase))
            {
                return _letters.AsSpan(start, length);
            }
        }
        return default;
    }

    /// <summary>How many texts stand at this path.</summary>
    public int Count(string path) => _texts.Count(t => t.Path.Length == path.Length && string.Equals(t.Path, path, StringComparison.OrdinalIgnoreCase));

    /// <summary>All texts at this path.</summary>
    public List<string> All(string path)
    {
        var all = new List<string>();
        foreach (var (at, start, length) in _texts)
        {
            if (at.Length == path.Length && string.Equals(at, path, StringComparison.OrdinalIgnoreCase))
            {
                all.Add(new string(_letters, start, length));
            }
        }
        return all;
    }

    /// <summary>The day at this path, which stands as 2013-01-22Z or 2013-11-01; null when missing or no such day.</summary>
    public DateOnly? Day(string path) => StatedDay.Of(Text(path));
}
