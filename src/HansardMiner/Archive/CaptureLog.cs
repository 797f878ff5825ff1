using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using HansardMiner.Store;

namespace HansardMiner.Archive;

/// <summary>
/// The list of versions beside the bytes, one line each: hash, length, when the file was written, when it was first mined, how it ended, format, path. From it an index that was deleted
/// and is built again knows the earlier versions. Lines are only ever added; one that was broken off is passed over.
/// </summary>
/// <param name="file">The file.</param>
internal sealed class CaptureLog(string file)
{
    private const int Fields = 7;
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The versions in the order in which they were first mined.</summary>
    public IReadOnlyList<Capture> Read()
    {
        var all = new List<Capture>();
        if (File.Exists(file))
        {
            foreach (var line in File.ReadLines(file))
            {
                if (Parse(line) is { } capture)
                {
                    all.Add(capture);
                }
            }
        }
        return all;
    }

    /// <summary>Adds a version. A path that would break the line is not listed.</summary>
    /// <exception cref="StoreException">The list cannot be written.</exception>
    public void Add(Capture capture)
    {
        ArgumentNullException.ThrowIfNull(capture);
        if (capture.Path.AsSpan().ContainsAny('\t', '\n', '\r'))
        {
            return;
        }
        string[] fields =
        [
            capture.Sha256, capture.Bytes.ToString(CultureInfo.InvariantCulture), Time(capture.FileTime), Time(capture.FirstMined), capture.Outcome.ToString(), capture.Format ?? "", capture.Path,
        ];
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            // It begins with a line end, so that a line that was broken off before it stays by itself.
            using var stream = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            stream.Write(Encoding.UTF8.GetBytes("\n" + string.Join('\t', fields) + "\n"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"the list of source files, {file}, cannot be written: {fault.Message}", fault);
        }
    }

    private static Capture? Parse(string line)
    {
        var fields = line.Split('\t');
        return fields.Length == Fields && fields[0].Length == 64 && long.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
            && Time(fields[3]) is { } mined && Enum.TryParse<SourceOutcome>(fields[4], out var outcome)
            ? new Capture(fields[6], fields[0], bytes, Time(fields[2]), Time(fields[2]), mined, fields[5].Length == 0 ? null : fields[5], outcome, IsKept: true) : null;
    }

    private static string Time(DateTimeOffset? time) => time?.ToUniversalTime().ToString(TimeFormat, CultureInfo.InvariantCulture) ?? "";

    private static DateTimeOffset? Time(string text) =>
        DateTimeOffset.TryParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
