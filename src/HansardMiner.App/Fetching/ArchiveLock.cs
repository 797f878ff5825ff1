using System;
using System.IO;
using HansardMiner.App.Setup;

namespace HansardMiner.App.Fetching;

/// <summary>
/// Keeps an archive for one run at a time: two would ask one host at once, which nobody was promised. The system takes the lock back when the process ends, however it ends.
/// </summary>
internal sealed class ArchiveLock : IDisposable
{
    private const string Name = "fetch.lock";

    private readonly FileStream _file;

    private ArchiveLock(FileStream file) => _file = file;

    /// <summary>Takes the archive.</summary>
    /// <exception cref="UserException">Another run has it, or it cannot be written.</exception>
    public static ArchiveLock Take(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return new ArchiveLock(new FileStream(Path.Combine(folder, Name), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1));
        }
        catch (UnauthorizedAccessException fault)
        {
            throw Unwritable(folder, fault);
        }
        catch (IOException fault) when (File.Exists(Path.Combine(folder, Name)))
        {
            throw new UserException($"another fetch or update works on {folder} just now ({fault.Message}); this one did nothing", ExitCode.Busy);
        }
        catch (IOException fault)
        {
            throw Unwritable(folder, fault);
        }
    }

    public void Dispose() => _file.Dispose();

    private static UserException Unwritable(string folder, Exception fault) => new($"the archive {folder} cannot be written: {fault.Message}");
}
