using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.QnaXml;

/// <summary>The texts of one question, answer or message by the path of their elements.</summary>
/// <param name="kind">The name of its element.</param>
/// <param name="line">The line on which it begins.</param>
internal sealed class QnaXmlRecord(string kind, int line)
{
    private readonly List<(string Path, string Text)> _texts = [];

    /// <summary>The name of its element: "Question", "Answer", "Error".</summary>
    public string Kind { get; } = kind;

    /// <summary>Where in the source it begins.</summary>
    public SourcePlace Place { get; } = new(PlaceUnit.Line, line);

    /// <summary>The path of the text inside which the source ends; null when it is whole.</summary>
    public string? Cut { get; private set; }

    /// <summary>Takes one text.</summary>
    public void Set(string path, string text, bool isCut)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _texts.Add((path, text.Trim()));
        }
        Cut = isCut ? path : Cut;
    }

    /// <summary>The text at this path; null when missing or blank.</summary>
    public string? Text(string path) => _texts.Find(t => string.Equals(t.Path, path, StringComparison.OrdinalIgnoreCase)).Text;

    /// <summary>All texts at this path.</summary>
    public IEnumerable<string> All(string path) => _texts.Where(t => string.Equals(t.Path, path, StringComparison.OrdinalIgnoreCase)).Select(t => t.Text);

    /// <summary>The day at this path, which stands as 2013-01-22Z or 2013-11-01; null when missing or no such day.</summary>
    public DateOnly? Day(string path) => StatedDay.Of(Text(path));
}
