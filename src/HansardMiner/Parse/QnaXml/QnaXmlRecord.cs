using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.QnaXml;

/// <summary>The texts of one question, answer or message by the path of their elements. One after the other is gathered in the same place.</summary>
internal sealed class QnaXmlRecord
{
    private readonly List<(string Path, string Text)> _texts = new(64);

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
        (Kind, Place, Cut) = (kind, new SourcePlace(PlaceUnit.Line, line), null);
    }

    /// <summary>Takes one text.</summary>
    public void Set(string path, ReadOnlySpan<char> text, bool isCut)
    {
        text = text.Trim();
        if (text.Length > 0)
        {
            _texts.Add((path, text.ToString()));
        }
        Cut = isCut ? path : Cut;
    }

    /// <summary>The text at this path; null when missing or blank.</summary>
    public string? Text(string path)
    {
        foreach (var (at, text) in _texts)
        {
            if (at.Length == path.Length && string.Equals(at, path, StringComparison.OrdinalIgnoreCase))
            {
                return text;
            }
        }
        return null;
    }

    /// <summary>All texts at this path.</summary>
    public IEnumerable<string> All(string path) => _texts.Where(t => string.Equals(t.Path, path, StringComparison.OrdinalIgnoreCase)).Select(t => t.Text);

    /// <summary>The day at this path, which stands as 2013-01-22Z or 2013-11-01; null when missing or no such day.</summary>
    public DateOnly? Day(string path) => StatedDay.Of(Text(path));
}
