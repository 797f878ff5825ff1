using System;
using System.Collections.Generic;
using System.IO;

namespace HansardMiner.Fetch.Feeds;

/// <summary>A list of addresses: one on each line; blank lines and those that begin with # are passed over.</summary>
/// <param name="Addresses">The addresses, in the list's order, each once.</param>
/// <param name="Faults">The lines that are none.</param>
public sealed record AddressList(IReadOnlyList<Uri> Addresses, IReadOnlyList<AddressFault> Faults)
{
    private const int LongestAddress = 2_000;
    private const int MostAddresses = 100_000;
    private const int MostFaults = 1_000;
    private const int Shown = 120;

    private static readonly string[] _unread = [".pdf", ".docx", ".doc", ".xlsx", ".xls", ".pptx", ".zip", ".jpg", ".jpeg", ".png", ".gif", ".mp3", ".mp4"];

    /// <summary>Reads a list. A line that is no address is reported, never guessed at.</summary>
    /// <exception cref="IOException">The list cannot be read.</exception>
    public static AddressList Read(TextReader lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var addresses = new List<Uri>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var faults = new List<AddressFault>();
        for (var number = 1; lines.ReadLine() is { } line && faults.Count < MostFaults; number++)
        {
            var text = line.Trim().TrimStart('\uFEFF').Trim();
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }
            if (WhyNot(text, out var address) is { } why)
            {
                faults.Add(new AddressFault(number, text.Length > Shown ? text[..Shown] + "…" : text, why));
            }
            else if (addresses.Count == MostAddresses)
            {
                faults.Add(new AddressFault(number, text.Length > Shown ? text[..Shown] + "…" : text, $"a list has at most {MostAddresses} addresses: what follows is left out, split the list"));
                break;
            }
            else if (known.Add(address!.AbsoluteUri))
            {
                addresses.Add(address);
            }
        }
        return new AddressList(addresses, faults);
    }

    private static string? WhyNot(string text, out Uri? address)
    {
        address = null;
        if (text.Length > LongestAddress)
        {
            return $"an address has at most {LongestAddress} characters";
        }
        if (!text.Contains("://", StringComparison.Ordinal))
        {
            return "it is no whole address: begin it with https://";
        }
        if (text.AsSpan().ContainsAny(" \t\"<>"))
        {
            return "there is more on the line than an address: write one address on each line, and remarks on lines that begin with #";
        }
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            return "it is no address";
        }
        if (uri.Scheme is not ("http" or "https"))
        {
            return $"only https and http are fetched, not {uri.Scheme}";
        }
        if (uri.UserInfo.Length > 0)
        {
            return "it holds a user's name or password, which would be kept with what is fetched: leave it out";
        }
        foreach (var end in _unread)
        {
            if (uri.AbsolutePath.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return $"{end[1..].ToUpperInvariant()} is not supported: give the page it came from, or save its text and mine that file";
            }
        }
        address = uri.Fragment.Length == 0 ? uri : new Uri(uri.GetLeftPart(UriPartial.Query));
        return null;
    }
}
