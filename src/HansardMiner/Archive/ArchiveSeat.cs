using System;
using System.Globalization;
using System.IO;
using HansardMiner.Store;

namespace HansardMiner.Archive;

/// <summary>
/// The one writer's seat in an archive: a file that is locked while it is taken. The system gives the lock back when its process ends, however it ends; beside it stands who holds it.
/// </summary>
internal sealed class ArchiveSeat : IDisposable
{
    /// <summary>The locked file.</summary>
    public const string LockName = "fetch.lock";

    /// <summary>The file that says who holds the seat.</summary>
    public const string HolderName = "fetch.holder";

    private readonly FileStream _lock;
    private readonly string _folder;
    private readonly string _holder;

    private ArchiveSeat(FileStream held, string folder, string holder) => (_lock, _folder, _holder) = (held, folder, holder);

    /// <summary>Whether the seat is still held by this run: somebody may have deleted the lock, and another run taken it.</summary>
    public bool IsOurs => Holder(_folder) == _holder;

    /// <summary>Takes the seat.</summary>
    /// <exception cref="StoreException">Another run has it, or the folder cannot be written.</exception>
    public static ArchiveSeat Take(string folder, DateTimeOffset now)
    {
        var file = Path.Combine(folder, LockName);
        FileStream? held = null;
        try
        {
            Directory.CreateDirectory(folder);
            held = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
            var holder = string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} on {Environment.MachineName} since {now.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC");
            File.WriteAllText(Path.Combine(folder, HolderName), holder);
            return new ArchiveSeat(held, folder, holder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            var isTaken = held is null && FileFaults.IsHeld(fault);
            held?.Dispose();
            throw new StoreException(
                isTaken ? $"the archive {folder} is being written by another run ({Holder(folder) ?? "which one is not known"}): wait until it has ended, or stop it"
                    : File.Exists(folder) ? $"the archive {folder} cannot be written: it is a file, and not a folder"
                    : $"the archive {folder} cannot be written: {FileFaults.Words(fault)}", fault);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            if (IsOurs)
            {
                File.Delete(Path.Combine(_folder, HolderName));
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It says who held the seat last, no more.
        }
        _lock.Dispose();
    }

    private static string? Holder(string folder)
    {
        try
        {
            using var reader = new StreamReader(new FileStream(Path.Combine(folder, HolderName), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
            return reader.ReadToEnd() is { Length: > 0 } holder ? holder : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
