using System;
using System.Collections.Generic;

namespace HansardMiner.Parse.QnaXml;

/// <summary>Where an element stands in a question: "TablingMember/MemberName". Each path is made once.</summary>
/// <param name="path">The path; empty for the question itself, null for what stands deeper than any field.</param>
/// <param name="outer">What it stands in; null for the question itself.</param>
internal sealed class QnaXmlPath(string? path, QnaXmlPath? outer)
{
    private readonly List<(string Name, QnaXmlPath Path)> _inner = [];

    /// <summary>The path.</summary>
    public string? Path { get; } = path;

    /// <summary>What it stands in.</summary>
    public QnaXmlPath? Outer { get; } = outer;

    /// <summary>In how many elements it stands.</summary>
    public int Depth { get; } = outer is null ? 0 : outer.Depth + 1;

    /// <summary>Whether its text is no text of a question: the question's own white space, and files that are attached.</summary>
    public bool IsPassedOver { get; } = outer is null || path is null || path.EndsWith("Contents", StringComparison.Ordinal);

    /// <summary>Whether an element of this name was met in it before.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>An element inside it.</summary>
    public QnaXmlPath To(string name)
    {
        var inner = Find(name);
        if (inner is null)
        {
            inner = new QnaXmlPath(Outer is null ? name : $"{Path}/{name}", this);
            _inner.Add((name, inner));
        }
        return inner;
    }

    private QnaXmlPath? Find(string name)
    {
        foreach (var (known, path) in _inner)
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
            {
                return path;
            }
        }
        return null;
    }
}
