using System;
using System.IO;
using System.Threading;
using HansardMiner.Store;

namespace HansardMiner.Alerts;

/// <summary>The folder in which saved searches and what was told of them are kept: the index's own. One writes at a time, and a file is written whole or not at all.</summary>
/// <param name="folder">The folder.</param>
internal sealed class AlertFolder(string folder)
{
    private const int Waits = 100;
    private static readonly TimeSpan s_wait = TimeSpan.FromMilliseconds(50);

    /// <summary>The text of a file; null when there is none.</summary>
    public string? Read(string file)
    {
        try
        {
            return File.Exists(PathOf(file)) ? File.ReadAllText(PathOf(file)) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{PathOf(file)} cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>Writes a file.</summary>
    public void Write(string file, string text)
    {
        var part = PathOf(file) + ".part";
        try
        {
            using (var stream = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }
            File.Move(part, PathOf(file), overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{PathOf(file)} cannot be written: {fault.Message}", fault);
        }
    }

    /// <summary>Keeps others from changing a file until it is disposed.</summary>
    /// <exception cref="StoreException">Somebody else holds it for long, or the folder cannot be written.</exception>
    public IDisposable Hold(string file)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new FileStream(PathOf(file) + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (UnauthorizedAccessException fault) when (tries >= Waits || !OperatingSystem.IsWindows())
            {
                throw new StoreException($"{PathOf(file)} cannot be changed: {fault.Message}", fault);
            }
            catch (IOException fault) when (tries >= Waits || fault is DirectoryNotFoundException)
            {
                throw new StoreException($"{PathOf(file)} cannot be changed: {fault.Message}", fault);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(s_wait);
            }
        }
    }

    private string PathOf(string file) => Path.Combine(folder, file);
}
