using System;
using System.IO;
using System.Threading;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Sources;

namespace HansardMiner.Parse.QnaXml;

/// <summary>
/// Reads the XML of Parliament's service for written questions and answers: lists of questions, one question, an answer as it is sent in.
/// Its other messages (errors, receipts, lists of members) are reported, for they hold no question.
/// </summary>
public sealed class QnaXmlReader : IReader
{
    private const int LongestError = 4_000;

    /// <inheritdoc/>
    public string Format => "Parliament Q&A XML";

    /// <inheritdoc/>
    public Recognition Recognise(SourceHead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        var text = head.Text.AsSpan().TrimStart();
        if (!text.StartsWith("<") || text.Contains("<html", StringComparison.OrdinalIgnoreCase))
        {
            return new(0, "does not begin as XML");
        }
        if (text.Contains("data.parliament.uk/QnA", StringComparison.OrdinalIgnoreCase))
        {
            return new(97, "the namespace of Parliament's questions and answers");
        }
        if (text.Contains("<Uin>", StringComparison.Ordinal) && text.Contains("<TablingMember>", StringComparison.Ordinal))
        {
            return new(85, "elements <Uin> and <TablingMember>");
        }
        if (text.Contains("<Members>", StringComparison.Ordinal) && text.Contains("Member_Id=\"", StringComparison.Ordinal))
        {
            return new(70, "a list of members");
        }
        return head.Length < LongestError && text.Contains("<Error", StringComparison.Ordinal) && text.Contains("<Message>", StringComparison.Ordinal)
            ? new(60, "an error message")
            : new(0, "not the namespace of Parliament's questions and answers");
    }

    /// <inheritdoc/>
    public void Read(SourceHead head, Stream bytes, IReading reading, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(reading);
        var records = new QnaXmlRecords(reading);
        var walk = new QnaXmlWalk(records, cancellation);
        var fault = XmlSource.Read(head, bytes, reading, QnaXmlWalk.Ends, walk.Read);
        records.Finish(fault);
    }
}
