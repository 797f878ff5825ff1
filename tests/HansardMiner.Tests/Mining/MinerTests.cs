using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using HansardMiner.Mining;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Mining;

internal sealed class MinerTests
{
    private const string Article = "Cabinets without keepers\n\n3 March 2015\n\nThe audit found that 96 of the cabinets had no device in them, and that 35 had a flat battery.\n";

    [Test]
    public void Every_sample_is_read_and_its_records_are_stored()
    {
        var store = new MemoryStore();
        var report = Mine(store, Corpus.Samples);
        Assert.That(report.Sources.Where(s => s.Outcome is MiningOutcome.Unreadable).Select(s => s.Source.Path + ": " + s.Diagnostics[0].Message), Is.Empty);
        Assert.That(report.Sources, Has.Count.EqualTo(Directory.EnumerateFiles(Corpus.Samples, "*", SearchOption.AllDirectories).Count()));
        Assert.That(store.All, Has.Count.EqualTo(report.Counts.Documents).And.Count.GreaterThan(10));
        Assert.That(report.PeakMemory, Is.GreaterThan(0));
        Assert.That(report.BytesRead, Is.GreaterThan(5000));
    }

    [Test]
    public void The_same_files_give_the_same_records_in_the_same_order()
    {
        var (first, second) = (new MemoryStore(), new MemoryStore());
        var reports = (Mine(first, Corpus.Samples), Mine(second, Corpus.Samples));
        Assert.That(second.All.Select(Printed), Is.EqualTo(first.All.Select(Printed)));
        Assert.That(reports.Item2.Sources.Select(s => s.Source), Is.EqualTo(reports.Item1.Sources.Select(s => s.Source)));

        static string Printed((Document Document, IReadOnlyList<IReadOnlyList<Claims.Claim>> Claims) stored) =>
            stored.Document.Id + string.Concat(stored.Document.Contributions.Select(c => c.Text)) + string.Concat(stored.Claims.SelectMany(c => c));
    }

    [Test]
    public void Mining_again_changes_nothing()
    {
        var store = new MemoryStore();
        var first = Mine(store, Corpus.Samples);
        var commits = store.Commits;
        var again = Mine(store, Corpus.Samples);
        Assert.That(again.Sources.Select(s => s.Outcome), Is.All.EqualTo(MiningOutcome.Unchanged));
        Assert.That(again.Counts, Is.EqualTo(first.Counts));
        Assert.That(again.BytesRead, Is.Zero);
        Assert.That(store.Commits, Is.EqualTo(commits));
    }

    [Test]
    public void A_changed_file_replaces_its_own_records_only()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Article);
        folder.Write("b.txt", Article.Replace("96", "97", StringComparison.Ordinal));
        var store = new MemoryStore();
        Mine(store, folder.Path);
        folder.Write("b.txt", Article.Replace("96", "98", StringComparison.Ordinal));
        var report = Mine(store, folder.Path);
        Assert.That(report.Sources.Select(s => s.Outcome), Is.EqualTo((MiningOutcome[])[MiningOutcome.Unchanged, MiningOutcome.Read]));
        Assert.That(store.All, Has.Count.EqualTo(2));
        Assert.That(store.All.Select(d => d.Document.Contributions[0].Text).Count(t => t.Contains("98", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(store.All.Select(d => d.Document.Contributions[0].Text).Count(t => t.Contains("97", StringComparison.Ordinal)), Is.Zero);
    }

    [Test]
    public void A_file_of_the_same_length_with_other_bytes_is_changed()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", Article);
        var store = new MemoryStore();
        Mine(store, path);
        folder.Write("a.txt", Article.Replace("96", "69", StringComparison.Ordinal));
        Assert.That(Mine(store, path).Sources[0].Outcome, Is.EqualTo(MiningOutcome.Read));
    }

    [Test]
    public void Another_build_reads_an_unchanged_file_again()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", Article);
        var store = new MemoryStore();
        Mine(store, path);
        var known = store.Sources()[0];
        using (var writer = store.Replace(known.Source with { ReadBy = "older" }, known.Format))
        {
            writer.Complete(known.Outcome, []);
        }
        Assert.That(Mine(store, path).Sources[0].Outcome, Is.EqualTo(MiningOutcome.Read));
    }

    [Test]
    public void A_file_that_is_gone_is_reported_missing_and_its_records_stay()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", Article);
        var gone = folder.Write("sub/b.txt", Article.Replace("96", "97", StringComparison.Ordinal));
        var store = new MemoryStore();
        Mine(store, folder.Path);
        File.Delete(gone);
        var report = Mine(store, folder.Path);
        Assert.That(report.CountOf(MiningOutcome.Missing), Is.EqualTo(1));
        Assert.That(report.Sources[^1].Diagnostics[0].Name, Is.EqualTo("missing since last time"));
        Assert.That(store.All, Has.Count.EqualTo(2));

        var asked = Mine(store, gone).Sources[0];
        Assert.That(asked.Outcome, Is.EqualTo(MiningOutcome.Missing));
        Assert.That(store.All, Has.Count.EqualTo(2));
    }

    [Test]
    public void Files_come_in_ordinal_order_each_once_and_without_hidden_ones()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["b.txt", "B.txt", "a/z.txt", "a/.git/config", ".hidden", "a.txt"])
        {
            folder.Write(name, Article);
        }
        var report = Mine(new MemoryStore(), folder.Path + "/", folder.Path + "/a.txt", folder.Path);
        Assert.That(report.Sources.Select(s => s.Source.Path[(folder.Path.Length + 1)..]), Is.EqualTo((string[])["B.txt", "a.txt", "a/z.txt", "b.txt"]));
    }

    [Test]
    public void A_loop_of_links_is_entered_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a/one.txt", Article);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "a", "up"), folder.Path);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "self.txt"), Path.Combine(folder.Path, "self.txt"));
        var report = Mine(new MemoryStore(), folder.Path);
        Assert.That(report.CountOf(MiningOutcome.Read), Is.EqualTo(1));
        Assert.That(report.CountOf(MiningOutcome.Unreadable), Is.EqualTo(1));
    }

    [Test]
    public void One_source_is_written_at_a_time()
    {
        var store = new MemoryStore();
        Mine(store, Corpus.Samples);
        Assert.That(store.MostOpen, Is.EqualTo(1));
    }

    [Test]
    public void A_failing_store_stops_the_run_and_names_the_source()
    {
        var store = new MemoryStore { FailAt = 3 };
        var fault = Assert.Throws<MiningException>(() => Mine(store, Corpus.Samples));
        Assert.That(fault!.Message, Does.Contain("the disk is full").And.Contain("samples"));
    }

    [Test]
    public void Cancelling_passes_up_and_keeps_what_was_committed()
    {
        using var cancel = new CancellationTokenSource();
        var store = new MemoryStore();
        var progress = new Immediate(p =>
        {
            if (p.Done == 2)
            {
                cancel.Cancel();
            }
        });
        Assert.That(() => new Miner(store).Mine([Corpus.Samples], progress, cancel.Token), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(store.Commits, Is.InRange(2, 3));
        Assert.That(Mine(store, Corpus.Samples).CountOf(MiningOutcome.Unchanged), Is.InRange(2, 3));
    }

    [Test]
    public void Progress_tells_the_beginning_and_the_end_of_each_source()
    {
        var told = new List<MiningProgress>();
        new Miner(new MemoryStore()).Mine([Corpus.Samples], new Immediate(told.Add), CancellationToken.None);
        Assert.That(told.Count(p => p.Finished is null), Is.EqualTo(told.Count(p => p.Finished is not null)));
        Assert.That(told[^1].Done, Is.EqualTo(told[^1].Total));
        Assert.That(told[^1].BytesDone, Is.EqualTo(told[^1].BytesTotal));
    }

    private static MiningReport Mine(MemoryStore store, params string[] paths) => new Miner(store).Mine(paths, null, CancellationToken.None);

    private sealed class Immediate(Action<MiningProgress> take) : IProgress<MiningProgress>
    {
        public void Report(MiningProgress value) => take(value);
    }
}
