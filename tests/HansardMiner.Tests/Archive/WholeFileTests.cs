using System.IO;
using System.Text;
using HansardMiner.Archive;
using HansardMiner.Store;
using NUnit.Framework;

namespace HansardMiner.Tests.Archive;

[TestFixture]
internal sealed class WholeFileTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("hansard-whole-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void What_cannot_be_written_leaves_the_file_as_it_was_and_nothing_beside_it()
    {
        var file = Path.Combine(_folder, "kept.json");
        WholeFile.Write(file, stream => stream.Write("as it was"u8));
        Assert.That(
            () => WholeFile.Write(file, stream =>
            {
                stream.Write(Encoding.UTF8.GetBytes(new string('x', 200_000)));
                throw new IOException("no space left on device");
            }),
            Throws.InstanceOf<StoreException>().With.Message.Contains("no space left"));
        Assert.That(File.ReadAllText(file), Is.EqualTo("as it was"));
        Assert.That(Directory.GetFiles(_folder), Is.EqualTo(new[] { file }));
    }
}
