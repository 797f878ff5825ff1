using System;
using System.Collections.Generic;
using System.IO;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;

namespace HansardMiner.App.Fetching;

/// <summary>A file of addresses, one a line; empty lines and what stands behind # are passed over.</summary>
internal static class AddressFile
{
    private const int MostFaults = 5;

    /// <summary>The addresses in the order of the file, each once.</summary>
    /// <exception cref="UserException">The file cannot be read, or a line of it is no address.</exception>
    public static IReadOnlyList<Uri> Read(string file)
    {
        var (addresses, seen, faults) = (new List<Uri>(), new HashSet<string>(StringComparer.Ordinal), new List<string>());
        var number = 0;
        foreach (var line in Lines(file))
        {
            number++;
            if (Bare(line) is not { Length: > 0 } text)
            {
                continue;
            }
            if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.Host.Length == 0)
            {
                faults.Add($"line {number}: “{(text.Length <= 80 ? text : text[..80] + "…")}”");
            }
            else if (seen.Add(Without(address).AbsoluteUri))
            {
                addresses.Add(Without(address));
            }
        }
        return faults.Count > 0 ? throw new UserException(Screen.Safe(Message(file, faults)))
            : addresses.Count == 0 ? throw new UserException($"{file} has no address: it takes one a line, such as https://www.example.org/page") : addresses;
    }

    private static string Message(string file, List<string> faults) =>
        $"{file} has lines that are no address of the web (http or https): {string.Join(", ", faults.GetRange(0, Math.Min(MostFaults, faults.Count)))}{(faults.Count > MostFaults ? $", and {faults.Count - MostFaults} more" : "")}. Nothing was fetched: mend them, or put # before them";

    private static IReadOnlyList<string> Lines(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"the file of addresses, {file}, cannot be read: {fault.Message}");
        }
    }

    /// <summary>A # begins a remark at the beginning of a line or after a space; within an address it is the place on the page.</summary>
    private static string Bare(string line)
    {
        var text = line.Trim().TrimStart('\uFEFF');
        var remark = text.StartsWith('#') ? 0 : text.IndexOf(" #", StringComparison.Ordinal);
        return (remark < 0 ? text : text[..remark]).Trim();
    }

    /// <summary>The address without the place on the page: it is never sent.</summary>
    private static Uri Without(Uri address) => address.Fragment.Length == 0 ? address : new UriBuilder(address) { Fragment = "" }.Uri;
}
