using System;
using System.Collections.Generic;
using System.Threading;
using HansardMiner.Parse.Markup;

namespace HansardMiner.Parse.QnaXml;

/// <summary>Walks the elements and gives each question or answer as the texts of the elements in it, by their path: "TablingMember/MemberName".</summary>
internal sealed class QnaXmlWalk(QnaXmlRecords records, CancellationToken cancellation)
{
    /// <summary>Longer than any question or answer.</summary>
    private const int Longest = 8_000_000;

    /// <summary>Deeper than any field.</summary>
    private const int Deepest = 8;

    private const int MostPaths = 1_000;

    private readonly List<string> _path = [];
    private readonly Dictionary<(string Outer, string Name), string> _paths = [];
    private readonly QnaXmlRecord _record = new();
    private char[] _text = new char[4096];
    private int _length;
    private int _misfits;

    /// <summary>No question stands in a question.</summary>
    public static bool Ends(string begins, string open) => begins == "Question" && open == "Question";

    /// <summary>Reads to the end.</summary>
    public void Read(MarkupReader reader)
    {
        while (reader.Read())
        {
            if (reader.Kind != MarkupKind.Start)
            {
                continue;
            }
            cancellation.ThrowIfCancellationRequested();
            switch (reader.Name)
            {
                case "Question" or "Answer":
                    records.Take(Fields(reader));
                    break;
                case "Error" or "AnswerResponse" or "Member":
                    records.Message(Fields(reader));
                    break;
                case "Questions" or "questions" or "Answers" or "Members":
                    break;
                default:
                    records.Other(reader.Name);
                    break;
            }
        }
    }

    private QnaXmlRecord Fields(MarkupReader reader)
    {
        _record.Begin(reader.Name, reader.Line);
        _path.Clear();
        _length = 0;
        if (reader.IsEmpty)
        {
            return _record;
        }
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            switch (reader.Kind)
            {
                case MarkupKind.Start:
                    _length = 0;
                    _misfits = reader.Misfits;
                    Open(reader);
                    break;
                case MarkupKind.End:
                    Keep(isCut: reader.CutInside is not null || reader.Misfits > _misfits);
                    break;
                case MarkupKind.Text when _path.Count > 0 && !_path[^1].EndsWith("Contents", StringComparison.Ordinal):
                    Append(reader.Text);
                    break;
            }
        }
        return _record;
    }

    private void Open(MarkupReader reader)
    {
        if (reader.IsEmpty)
        {
            return;
        }
        var key = (_path.Count > 0 ? _path[^1] : "", reader.Name);
        if (_path.Count >= Deepest || !_paths.TryGetValue(key, out var path))
        {
            path = _path.Count >= Deepest ? "" : _path.Count == 0 ? reader.Name : $"{_path[^1]}/{reader.Name}";
            if (_paths.Count < MostPaths)
            {
                _paths[key] = path;
            }
        }
        _path.Add(path);
    }

    private void Append(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, Longest - _length)];
        if (_length + text.Length > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + text.Length));
        }
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    private void Keep(bool isCut)
    {
        if (_path.Count > 0)
        {
            if (_path[^1].Length > 0 && (_length > 0 || !isCut))
            {
                _record.Set(_path[^1], _text.AsSpan(0, _length), isCut || _length >= Longest);
            }
            _path.RemoveAt(_path.Count - 1);
        }
        _length = 0;
    }
}
