using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using HansardMiner.Parse;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Tests.Parse;

/// <summary>XML of 60 MB that is made while it is read: what a reader holds does not grow with the file.</summary>
public sealed class XmlStreamTests
{
    private const long Size = 60_000_000;
    private const long MostHeld = 40_000_000;

    private const string Words = "The Department installed 1,204 cabinets in 2031, an increase of 12% on the year before; 318 stand beside schools and 94 beside stations.";

    private static readonly TestCaseData[] _sources =
    [
        new TestCaseData("debates2031-03-10a.xml", "<publicwhip latest=\"yes\">", "<minor-heading id=\"uk.org.publicwhip/debate/2031-03-10a.{0}.0\">Cabinets {0}</minor-heading>"
            + "<speech id=\"uk.org.publicwhip/debate/2031-03-10a.{0}.1\" speakername=\"Oona Larkspur\" colnum=\"{0}\"><p>{1}</p></speech>", "</publicwhip>").SetArgDisplayNames("TheyWorkForYou"),
        new TestCaseData("debates2031-03-10a.xml", "<publicwhip latest=\"yes\">",
            "<speech id=\"uk.org.publicwhip/debate/2031-03-10a.{0}.1\" speakername=\"Oona Larkspur\"><p>{1}</p></speech>", "").SetArgDisplayNames("TheyWorkForYou without headings, cut off"),
        new TestCaseData("volume.xml", "<hansard><titlepage/><houselords><date format=\"1911-05-16\">Tuesday, 16th May, 1911.</date><debates>",
            "<section><title>CABINETS {0}.</title><p id=\"S5LV0009P0-{0}\"><member>LORD LARKSPUR</member><membercontribution>: {1}</membercontribution></p></section>",
            "</debates></houselords></hansard>").SetArgDisplayNames("Hansard archive"),
        new TestCaseData("questions.xml", "<Questions xmlns=\"http://data.parliament.uk/QnA/2013/02\">",
            "<Question><Uin>{0}</Uin><TabledDate>2031-03-10Z</TabledDate><Text>{1}</Text></Question>", "</Questions>").SetArgDisplayNames("Q&A"),
        new TestCaseData("ParlaMint-GB_2031-03-10-commons.xml", "<TEI xml:id=\"ParlaMint-GB_2031-03-10-commons\"><text><body>",
            "<div type=\"debateSection\"><head>Cabinets {0}</head><u xml:id=\"u{0}\" who=\"#OonaLarkspur\"><seg>{1}</seg></u></div>", "</body></text></TEI>").SetArgDisplayNames("ParlaMint"),
    ];

    [TestCaseSource(nameof(_sources))]
    public void What_is_held_does_not_grow_with_the_file(string fileName, string before, string record, string after)
    {
        var head = Encoding.UTF8.GetBytes(before + string.Format(record, 0, Words));
        var (reader, recognition) = Readers.Recognise(ParseSource.Head(head, fileName));
        using var bytes = new MadeStream(Parts(before, record, after));
        var reading = new Weighing();
        var start = GC.GetTotalMemory(forceFullCollection: true);
        reader.Read(ParseSource.Head(head, fileName), bytes, reading, CancellationToken.None);

        Assert.That(recognition.IsAccepted, recognition.Why);
        Assert.That(reading.Contributions, Is.GreaterThan(100_000));
        Assert.That(reading.Heaviest - start, Is.LessThan(MostHeld));
    }

    private static IEnumerable<byte[]> Parts(string before, string record, string after)
    {
        yield return Encoding.UTF8.GetBytes(before);
        var given = 0L;
        for (var i = 0; given < Size; i++)
        {
            var part = Encoding.UTF8.GetBytes(string.Format(record, i, Words));
            given += part.Length;
            yield return part;
        }
        yield return Encoding.UTF8.GetBytes(after);
    }

    /// <summary>Drops what is read, and now and then weighs what is held.</summary>
    private sealed class Weighing : IReading
    {
        private int _next = 20_000;

        public int Contributions { get; private set; }

        public long Heaviest { get; private set; }

        public void Add(Document document)
        {
            Contributions += document.Contributions.Count;
            if (Contributions >= _next)
            {
                _next += 20_000;
                Heaviest = Math.Max(Heaviest, GC.GetTotalMemory(forceFullCollection: true));
            }
        }

        public void Report(Diagnostic diagnostic)
        {
        }

        public void Redirect(string oldSourceId, string newSourceId)
        {
        }
    }

    private sealed class MadeStream(IEnumerable<byte[]> parts) : Stream
    {
        private readonly IEnumerator<byte[]> _parts = parts.GetEnumerator();
        private byte[] _part = [];
        private int _at;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            while (_at >= _part.Length)
            {
                if (!_parts.MoveNext())
                {
                    return 0;
                }
                (_part, _at) = (_parts.Current, 0);
            }
            var taken = Math.Min(count, _part.Length - _at);
            Array.Copy(_part, _at, buffer, offset, taken);
            _at += taken;
            return taken;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
