using System;
using System.IO;
using System.Text;

namespace HansardMiner.App.Setup;

/// <summary>Files that the user asks for: written beside their place first, so that a failure leaves no half of one.</summary>
internal static class Files
{
    /// <summary>Writes a file as UTF-8 whole or not at all.</summary>
    public static T Write<T>(string file, Func<TextWriter, T> write, bool withMark = false) => Place(file, part =>
    {
        using var writer = new StreamWriter(part, append: false, new UTF8Encoding(withMark));
        return write(writer);
    });

    /// <summary>Writes a file of bytes whole or not at all.</summary>
    public static T Bytes<T>(string file, Func<Stream, T> write) => Place(file, part =>
    {
        using var stream = new FileStream(part, FileMode.Create, FileAccess.Write);
        return write(stream);
    });

    /// <summary>Lets a file be written under another name, and moves it to its place when it is whole.</summary>
    /// <param name="file">Its place.</param>
    /// <param name="write">Writes the file of the name it is given; there is none of that name.</param>
    public static T Place<T>(string file, Func<string, T> write)
    {
        var part = file + ".part";
        try
        {
            File.Delete(part);
            var answer = write(part);
            File.Move(part, file, overwrite: true);
            return answer;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            Drop(part);
            throw new UserException($"{file} cannot be written: {fault.Message}");
        }
        catch
        {
            Drop(part);
            throw;
        }
    }

    private static void Drop(string part)
    {
        if (File.Exists(part))
        {
            File.Delete(part);
        }
    }
}
