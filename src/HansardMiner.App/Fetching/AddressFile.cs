using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Fetch.Feeds;

namespace HansardMiner.App.Fetching;

/// <summary>A file of addresses, one a line.</summary>
internal static class AddressFile
{
    private const int Shown = 5;

    /// <summary>The addresses in the order of the file, each once.</summary>
    /// <exception cref="UserException">The file cannot be read, or a line of it is no address.</exception>
    public static IReadOnlyList<Uri> Read(string file)
    {
        AddressList list;
        try
        {
            using var lines = new StreamReader(file);
            list = AddressList.Read(lines);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UserException($"the file of addresses, {file}, cannot be read: {fault.Message}");
        }
        return list.Faults.Count > 0 ? throw new UserException(Screen.Safe(Message(file, list.Faults)))
            : list.Addresses.Count == 0 ? throw new UserException($"{file} has no address: it takes one a line, such as https://www.example.org/page") : list.Addresses;
    }

    private static string Message(string file, IReadOnlyList<AddressFault> faults) =>
        $"{file} has lines that cannot be fetched: {string.Join("; ", faults.Take(Shown).Select(fault => $"line {fault.Line}, “{fault.Text}”: {fault.Why}"))}"
        + $"{(faults.Count > Shown ? $"; and {faults.Count - Shown} more" : "")}. Nothing was fetched: mend these lines, or begin them with #";
}
