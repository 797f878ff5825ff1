using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace HansardMiner.Benchmarks;

/// <summary>A source of any length of which only the record that is being read exists. All of it is invented.</summary>
/// <param name="format">What it is made of.</param>
/// <param name="size">How many bytes at least.</param>
internal sealed class GeneratedSource(GeneratedSource.Format format, long size) : Stream
{
    private const string Answer =
        "The Department installed 1,204 cabinets in 2031, an increase of 12% on the year before. Of these, 318 stand beside schools and 94 beside railway stations; "
        + "each cost about £940 to install and £45 a year to keep. The figures for the islands are not held centrally.";

    private byte[] _part = Encoding.UTF8.GetBytes(format.Before);
    private int _at;
    private int _records;
    private bool _isEnding;

    /// <summary>The formats that can be made.</summary>
    public static IReadOnlyList<Format> Formats { get; } =
    [
        new("written-questions", "generated.json", """{"totalResults":1000000,"results":[""", i => $"{(i > 0 ? "," : "")}{{\"value\":{Question(i)},\"links\":[]}}", "]}"),
        new("ndjson", "generated.ndjson", "", i => Question(i) + "\n", ""),
        new("linked-data", "generated.json", """{"format":"linked-data-api","result":{"items":[""", i => Invariant(
            $"{(i > 0 ? "," : "")}{{\"_about\":\"http://data.parliament.uk/resources/{i}\",\"AnsweringBody\":[{{\"_value\":\"First Aid\"}}],\"answer\":{{\"answerText\":{{\"_value\":\"<p>{Answer}<\\/p>\"}},\"dateOfAnswer\":{{\"_value\":\"2032-03-04\"}}}},\"date\":{{\"_value\":\"2032-03-01\"}},\"questionText\":\"How many cabinets were installed in 2031.\",\"uin\":\"{i}\"}}"), "]}}"),
        new("parliamentary-search", "generated.json", """{"responseHeader":{"status":0},"response":{"docs":[""", i => Invariant(
            $"{(i > 0 ? "," : "")}{{\"uri\":\"http://data.parliament.uk/Lords/2032-03-01/{i}\",\"uin_t\":\"HL{i}\",\"date_dt\":\"2032-03-01T00:00:00Z\",\"content_t\":[\"<p>How many cabinets?</p>\",\"<p>{Answer}</p>\"]}}"), "]}}"),
        new("theyworkforyou", "debates2031-03-10a.xml", "<publicwhip scrapeversion=\"a\" latest=\"yes\">\n<major-heading id=\"uk.org.publicwhip/debate/2031-03-10a.1.0\">First Aid</major-heading>\n", i => Invariant(
            $"{(i % 40 == 0 ? $"<minor-heading id=\"uk.org.publicwhip/debate/2031-03-10a.{i}.9\">Cabinets {i}</minor-heading>\n" : "")}<speech id=\"uk.org.publicwhip/debate/2031-03-10a.{i}.1\" speakerid=\"unknown\" speakername=\"Oona Larkspur\" colnum=\"{i / 20}\">\n<p pid=\"a.{i}.1/1\">{Answer}</p>\n</speech>\n"), "</publicwhip>\n"),
        new("historic", "S5LV0009P0.xml", "<hansard><titlepage/><houselords><date format=\"1911-05-16\">Tuesday, 16th May, 1911.</date><debates><section><title>CABINETS.</title>\n", i => Invariant(
            $"{(i % 40 == 39 ? $"</section><section><title>CABINETS {i}.</title>\n" : "")}<p id=\"S5LV0009P0-{i:00000}\"><member>LORD LARKSPUR</member><membercontribution>: {Answer}</membercontribution></p>\n"), "</section></debates></houselords></hansard>\n"),
        new("qna-xml", "questions.xml", "<Questions xmlns=\"http://data.parliament.uk/QnA/2013/02\">\n", i => Invariant(
            $"<Question><Uin>{i}</Uin><House><HouseId>1</HouseId></House><TablingMember><MemberId>99001</MemberId><MemberName>Oona Larkspur</MemberName></TablingMember><TabledDate>2032-03-01Z</TabledDate><Text>{Answer}</Text></Question>\n"), "</Questions>\n"),
        new("parlamint", "ParlaMint-GB_2031-03-10-commons.xml", "<TEI xml:id=\"ParlaMint-GB_2031-03-10-commons\"><text><body><div type=\"debateSection\"><head>Cabinets</head>\n", i => Invariant(
            $"{(i % 40 == 39 ? $"</div><div type=\"debateSection\"><head>Cabinets {i}</head>\n" : "")}<u xml:id=\"u{i}\" who=\"#OonaLarkspur\" ana=\"#regular\"><seg>{Answer}</seg></u>\n"), "</div></body></text></TEI>\n"),
    ];

    /// <summary>How many bytes were given so far.</summary>
    public long Given { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        while (_at >= _part.Length)
        {
            if (_isEnding)
            {
                return 0;
            }
            _isEnding = Given >= size;
            (_part, _at) = (Encoding.UTF8.GetBytes(_isEnding ? format.After : format.Record(_records++)), 0);
        }
        var taken = Math.Min(count, _part.Length - _at);
        _part.AsSpan(_at, taken).CopyTo(buffer.AsSpan(offset));
        _at += taken;
        Given += taken;
        return taken;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static string Question(int i) => Invariant(
        $"{{\"id\":{i},\"askingMemberId\":99001,\"house\":\"Commons\",\"dateTabled\":\"2032-03-01T00:00:00\",\"dateForAnswer\":\"2032-03-04T00:00:00\",\"uin\":\"{i}\",\"questionText\":\"To ask the Minister for First Aid, how many cabinets were installed in 2031.\",\"answeringBodyId\":1,\"answeringBodyName\":\"Department for First Aid\",\"isWithdrawn\":false,\"isNamedDay\":true,\"groupedQuestions\":[],\"answerIsHolding\":false,\"answerIsCorrection\":false,\"answeringMemberId\":99002,\"dateAnswered\":\"2032-03-04T00:00:00\",\"answerText\":\"<p>{Answer}</p><p>{Answer}</p>\",\"heading\":\"Cabinets\"}}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a source is made of.</summary>
    /// <param name="Name">The name by which it is asked for.</param>
    /// <param name="FileName">The name its file would have.</param>
    /// <param name="Before">What stands before the records.</param>
    /// <param name="Record">The record of this number.</param>
    /// <param name="After">What stands after them.</param>
    internal sealed record Format(string Name, string FileName, string Before, Func<int, string> Record, string After);
}
