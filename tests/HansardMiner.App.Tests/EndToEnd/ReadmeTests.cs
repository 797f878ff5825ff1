using System.IO;
using HansardMiner.App.Tests.Commands;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.App.Tests.EndToEnd;

/// <summary>What the README shows is what the program does.</summary>
[TestFixture]
internal sealed class ReadmeTests
{
    private const string Query = "defibrillators installed";

    [Test]
    public void The_first_command_succeeds_and_the_picture_is_the_one_the_program_draws()
    {
        var folder = Directory.CreateTempSubdirectory("hansard-readme-").FullName;
        try
        {
            var mined = Invocation.Of("mine", Corpus.Samples, "--timeline", Query, "--index", folder);
            Assert.That(mined.Code, Is.Zero, mined.Out + mined.Messages);
            Assert.That(mined.Out, Does.Contain("Timeline: " + Query));
            var svg = Invocation.Of("timeline", Query, "--svg", "-", "--index", folder).Out;
            Assert.That(svg, Is.Not.Empty);
            Assert.That(svg.ReplaceLineEndings("\n"), Does.Contain(File.ReadAllText(Path.Combine(Corpus.Repository, "docs", "timeline.svg")).ReplaceLineEndings("\n").Trim()),
                "draw docs/timeline.svg again");
            Assert.That(File.ReadAllText(Path.Combine(Corpus.Repository, "README.md")), Does.Contain($"mine corpus/samples --timeline \"{Query}\""));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
