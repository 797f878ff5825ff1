using System;
using System.IO;
using NUnit.Framework;

namespace HansardMiner.Tests.Shared;

/// <summary>Where the tests find documents: the repository's own samples, and the real corpus where it is present.</summary>
internal static class Corpus
{
    /// <summary>The top folder of the repository.</summary>
    public static string Repository { get; } = FindUpwards("HansardMiner.sln");

    /// <summary>The repository's invented samples.</summary>
    public static string Samples => Path.Combine(Repository, "corpus", "samples");

    /// <summary>
    /// A path of the real corpus' parent folder ("seeds", "corpus/theyworkforyou", "gold"); the test is skipped, with the reason, where it is absent.
    /// HANSARD_CORPUS may name the corpus folder itself.
    /// </summary>
    public static string Real(string path)
    {
        var corpus = Environment.GetEnvironmentVariable("HANSARD_CORPUS") ?? Path.Combine(Repository, "..", "shared", "corpus");
        var full = Path.GetFullPath(Path.Combine(corpus, "..", path));
        if (!Path.Exists(full))
        {
            Assert.Ignore($"the real corpus is not present: no {path} beside it (set HANSARD_CORPUS)");
        }
        return full;
    }

    private static string FindUpwards(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, file)))
            {
                return folder.FullName;
            }
        }
        throw new FileNotFoundException($"{file} is in no folder above the tests");
    }
}
