using System;
using System.IO;
using HansardMiner.App.Tests.Commands;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.App.Tests.EndToEnd;

/// <summary>docs/formats.md says what the program does today.</summary>
[TestFixture]
internal sealed class FormatsPageTests
{
    [Test]
    public void The_page_of_the_formats_is_what_the_program_writes_over_the_real_documents()
    {
        var page = Invocation.Of("formats", Corpus.Real("corpus"), "--markdown");
        Assert.That(page.Code, Is.Zero, page.Messages);
        var file = Path.Combine(Corpus.Repository, "docs", "formats.md");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, page.Out);
        }
        Assert.That(page.Out, Is.EqualTo(File.ReadAllText(file).ReplaceLineEndings("\n")), "write docs/formats.md again: run this test with UPDATE_GOLDEN=1");
    }

    [Test]
    public void The_samples_are_counted_alike_from_their_files_and_from_an_index()
    {
        var folder = Directory.CreateTempSubdirectory("hansard-formats-").FullName;
        try
        {
            Invocation.Of("mine", Corpus.Samples, "--quiet", "--index", folder);
            var (files, index) = (Invocation.Of("formats", Corpus.Samples), Invocation.Of("formats", "--index", folder));
            Assert.That(files.Out, Does.Contain("TheyWorkForYou XML").And.Contain("What is stated"));
            Assert.That(index.Out, Does.Contain("TheyWorkForYou XML"));
            Assert.That(Invocation.Of("formats", Path.Combine(folder, "nothing")).Code, Is.EqualTo(1));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
