using System.IO;
using System.Linq;
using HansardMiner.Archive;

namespace HansardMiner.App.Setup;

/// <summary>
/// Where the bytes of sources are kept: the folder <c>raw</c> of the index, or the one that was named with --raw when it was mined last, which a line of text in the index's folder remembers.
/// </summary>
internal static class RawFolder
{
    private static string Note(Settings settings) => Path.Combine(settings.Index, "raw-folder.txt");

    /// <summary>The archive of an index.</summary>
    public static RawArchive Of(Settings settings) =>
        At(settings, File.Exists(Note(settings)) ? File.ReadAllText(Note(settings)).Trim() : Path.Combine(settings.Index, "raw"));

    /// <summary>The archive to mine into; remembered where it is not the usual one.</summary>
    public static RawArchive Choose(Settings settings, string? named)
    {
        if (named is null)
        {
            return Of(settings);
        }
        if (File.Exists(named))
        {
            throw new UserException($"--raw takes a folder, and {named} is a file");
        }
        Files.Write(Note(settings), writer =>
        {
            writer.WriteLine(Path.GetFullPath(named));
            return 0;
        });
        return At(settings, Path.GetFullPath(named));
    }

    /// <summary>What was fetched is not kept a second time: its bytes are looked for in the archives it was mined from.</summary>
    private static RawArchive At(Settings settings, string folder) => new(folder) { Further = [.. FetchedFolders.Read(settings.Index).Select(fetched => new RawArchive(fetched))] };
}
