using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using System.Xml;

namespace HansardMiner.Parse.QnaXml;

/// <summary>Walks the elements and gives each question or answer as the texts of the elements in it, by their path: "TablingMember/MemberName".</summary>
internal sealed class QnaXmlWalk(QnaXmlRecords records, CancellationToken cancellation)
{
    /// <summary>Longer than any question or answer.</summary>
    private const int Longest = 8_000_000;

    /// <summary>Deeper than any field.</summary>
    private const int Deepest = 8;

    private readonly char[] _buffer = new char[4096];
    private readonly List<string> _path = [];
    private readonly StringBuilder _text = new();
    private QnaXmlRecord? _open;

    /// <summary>Reads to the end; leaves through an <see cref="XmlException"/> where the file is damaged.</summary>
    public void Read(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }
            cancellation.ThrowIfCancellationRequested();
            switch (reader.LocalName)
            {
                case "Question" or "Answer":
                    _open = new QnaXmlRecord(reader.LocalName);
                    Fields(reader);
                    records.Take(_open);
                    _open = null;
                    break;
                case "Error" or "AnswerResponse" or "Member":
                    _open = new QnaXmlRecord(reader.LocalName);
                    Fields(reader);
                    records.Message(_open);
                    _open = null;
                    break;
                case "Questions" or "questions" or "Answers" or "Members":
                    break;
                default:
                    records.Other(reader.LocalName);
                    break;
            }
        }
    }

    /// <summary>Gives away what was open when the reading ended.</summary>
    public void Cut()
    {
        if (_open is { Kind: "Question" or "Answer" } open)
        {
            Keep(isCut: true);
            records.Take(open);
        }
        _open = null;
    }

    private void Fields(XmlReader reader)
    {
        _path.Clear();
        _text.Clear();
        if (reader.IsEmptyElement)
        {
            return;
        }
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    _text.Clear();
                    if (!reader.IsEmptyElement)
                    {
                        _path.Add(reader.LocalName);
                    }
                    break;
                case XmlNodeType.EndElement:
                    Keep(isCut: false);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    Characters(reader);
                    break;
            }
        }
    }

    private void Keep(bool isCut)
    {
        if (_path.Count > 0)
        {
            if (_path.Count <= Deepest && (_text.Length > 0 || !isCut))
            {
                _open!.Set(string.Join('/', _path), _text.ToString(), isCut || _text.Length >= Longest);
            }
            _path.RemoveAt(_path.Count - 1);
        }
        _text.Clear();
    }

    private void Characters(XmlReader reader)
    {
        var isAttached = _path.Count > 0 && _path[^1] == "Contents";
        int read;
        while ((read = reader.ReadValueChunk(_buffer, 0, _buffer.Length)) > 0)
        {
            if (!isAttached)
            {
                _text.Append(_buffer, 0, Math.Min(read, Longest - _text.Length));
            }
        }
    }
}
