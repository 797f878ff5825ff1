using System;
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

    private readonly QnaXmlPath _root = new("", null);
    private QnaXmlPath _path = null!;
    private int _paths;
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
        _path = _root;
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
                case MarkupKind.Text when !_path.IsPassedOver && (_length > 0 || !reader.Text.IsWhiteSpace()):
                    Append(reader.Text);
                    break;
            }
        }
        return _record;
    }

    private void Open(MarkupReader reader)
    {
        if (!reader.IsEmpty)
        {
            _paths += _path.Has(reader.Name) ? 0 : 1;
            _path = _path.Depth >= Deepest || _paths > MostPaths ? new QnaXmlPath(null, _path) : _path.To(reader.Name);
        }
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
        if (_path.Outer is not null)
        {
            if (_path.Path is { } path && (_length > 0 || !isCut))
            {
                _record.Set(path, _text.AsSpan(0, _length), isCut || _length >= Longest);
            }
            _path = _path.Outer;
        }
        _length = 0;
    }
}
