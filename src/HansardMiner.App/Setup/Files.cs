using System;
using System.IO;
using System.Text;

namespace HansardMiner.App.Setup;

/// <summary>Files that the user asks for: written beside their place first, so that a failure leaves no half of one.</summary>
internal static class Files
{
    /// <summary>Writes a file as UTF-8 whole or not at all.</summary>
    public static T Write<T>(string file, Func<TextWriter, T> write, bool withMark = false)
    {
        var part = file + ".part";
        try
        {
            T answer;
            using (var writer = new StreamWriter(part, append: false, new UTF8Encoding(withMark)))
            {
                answer = write(writer);
            }
            File.Move(part, file, overwrite: true);
            return answer;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            if (File.Exists(part))
            {
                File.Delete(part);
            }
            throw new UserException($"{file} cannot be written: {fault.Message}");
        }
    }
}
