using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using HansardMiner.People;
using HansardMiner.People.Import;
using HansardMiner.Tests.Shared;

namespace HansardMiner.Benchmarks;

/// <summary>How well speakers are told, the sources' own ids of members hidden, and how fast.</summary>
internal static class SpeakerResolution
{
    public static void Measure(string members, IReadOnlyList<string> folders)
    {
        var clock = Stopwatch.StartNew();
        var register = Register.Of(MemberFiles.Read([members]).Data);
        Console.WriteLine($"register read and built in {clock.Elapsed.TotalSeconds:0.0} s");
        var (all, offices, hidden) = (
            new SpeakerMeasure(register), new SpeakerMeasure(register) { OnlyOffices = true }, new SpeakerMeasure(register) { OnlyOffices = true, HidesNames = true });
        foreach (var folder in folders)
        {
            Console.WriteLine(new SpeakerMeasure(register).Folder(folder).Report(Path.GetFileName(folder.TrimEnd('/'))));
            all.Folder(folder);
            offices.Folder(folder);
            hidden.Folder(folder);
        }
        Console.WriteLine(offices.Report("offices printed alone"));
        Console.WriteLine(hidden.Report("offices with the names beside them hidden"));
        Console.WriteLine(string.Concat(all.Report("all").Split('\n').Take(1)));
    }
}
