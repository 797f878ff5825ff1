using System.IO;
using System.Text;
using HansardMiner.App.Output;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Commands;

internal sealed class OutletTests
{
    [Test]
    public void What_cannot_be_written_does_not_end_the_run_and_is_told_at_its_end()
    {
        using var full = new FullDisk();
        using var outlet = new Outlet(full);
        using var writer = new StreamWriter(outlet, Encoding.UTF8, 16) { AutoFlush = true };
        Assert.That(() => writer.WriteLine("one, and another one, and more than there is room for"), Throws.Nothing);
        Assert.That(() => writer.WriteLine("two"), Throws.Nothing);
        Assert.That(outlet.Fault!.Message, Is.EqualTo("no room"));
        Assert.That(full.Attempts, Is.EqualTo(1), "what is cut once is not taken up again in the middle");
    }

    private sealed class FullDisk : MemoryStream
    {
        public int Attempts { get; private set; }

        public override void Write(System.ReadOnlySpan<byte> buffer)
        {
            Attempts++;
            throw new IOException("no room");
        }
    }
}
