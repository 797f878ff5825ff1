using System;
using System.Collections.Generic;
using System.Linq;
using NUnit.Framework;

namespace HansardMiner.Browser.Tests;

/// <summary>What was found on many pages: a test that looks at all of them tells all of it at once.</summary>
internal static class Findings
{
    private const int Most = 80;

    /// <summary>Nothing may have been found.</summary>
    public static void MustBeNone(IEnumerable<string> findings)
    {
        var all = findings.Distinct().ToList();
        if (all.Count > 0)
        {
            Assert.Fail($"{all.Count} findings:{Environment.NewLine}{string.Join(Environment.NewLine, all.Take(Most))}");
        }
    }
}
