using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace HansardMiner.Fetch.Politeness;

/// <summary>
/// A robots.txt as RFC 9309 reads it: groups of rules, each for the crawlers named above it. Whatever bytes it has, it is read; a line that says nothing known is passed over. Own code,
/// since no parser was to be had that names the line that forbids.
/// </summary>
internal sealed class RobotsFile
{
    /// <summary>How many bytes are read; the RFC asks for 500 KiB at least.</summary>
    public const int MostBytes = 512 * 1024;

    /// <summary>The name of the group for all crawlers that are not named.</summary>
    private const string Everyone = "*";

    private const decimal MostSeconds = 1_000_000_000;

    private readonly List<Group> _groups = [];

    private RobotsFile()
    {
    }

    /// <summary>Reads a file.</summary>
    public static RobotsFile Parse(ReadOnlySpan<byte> bytes)
    {
        // Of a line that is cut in the middle nobody knows what it said.
        bytes = bytes.Length > MostBytes ? bytes[..(bytes[..MostBytes].LastIndexOfAny((byte)'\r', (byte)'\n') + 1)] : bytes;
        bytes = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        var file = new RobotsFile();
        var line = 0;
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOfAny((byte)'\r', (byte)'\n');
            var text = end < 0 ? bytes : bytes[..end];
            file.Take(text, ++line);
            var after = end < 0 ? bytes.Length : end + (bytes[end..].StartsWith("\r\n"u8) ? 2 : 1);
            bytes = bytes[after..];
        }
        return file;
    }

    /// <summary>What the file says to a crawler: the rules of all groups that name it; else of those for everyone; else none.</summary>
    /// <param name="product">The crawler's product token: HansardMiner.</param>
    public RobotsRules For(string product)
    {
        var own = _groups.FindAll(group => group.Agents.Contains(product));
        var rules = new List<RobotsRule>();
        (TimeSpan? delay, var line) = (null, 0);
        foreach (var group in own.Count > 0 ? own : _groups.FindAll(group => group.Agents.Contains(Everyone)))
        {
            rules.AddRange(group.Rules);
            foreach (var asked in group.Delays)
            {
                if (asked.Agents.Contains(own.Count > 0 ? product : Everyone) && asked.Delay > (delay ?? TimeSpan.MinValue))
                {
                    (delay, line) = (asked.Delay, asked.Line);
                }
            }
        }
        return new RobotsRules(rules, delay, line);
    }

    private void Take(ReadOnlySpan<byte> bytes, int line)
    {
        var comment = bytes.IndexOf((byte)'#');
        var text = Encoding.UTF8.GetString(comment < 0 ? bytes : bytes[..comment]);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return;
        }
        var value = text[(colon + 1)..].Trim(' ', '\t');
        switch (text[..colon].Trim(' ', '\t').ToUpperInvariant())
        {
            case "USER-AGENT":
                Begin(Token(value));
                break;
            case "ALLOW":
                Add(isAllow: true, value, line);
                break;
            case "DISALLOW":
                Add(isAllow: false, value, line);
                break;
            case "CRAWL-DELAY":
                Slow(value, line);
                break;
        }
    }

    /// <summary>A name right under another one belongs to the same group; one under a rule begins the next.</summary>
    private void Begin(string agent)
    {
        if (_groups.Count == 0 || _groups[^1].HasRules)
        {
            _groups.Add(new Group());
        }
        _groups[^1].Agents.Add(agent);
    }

    /// <summary>A rule above all names is for no one. A rule without a path closes the names above it and says nothing else.</summary>
    private void Add(bool isAllow, string path, int line)
    {
        if (_groups.Count == 0)
        {
            return;
        }
        _groups[^1].HasRules = true;
        if (path.StartsWith('/') || path.StartsWith('*'))
        {
            _groups[^1].Rules.Add(new RobotsRule(isAllow, path, line));
        }
    }

    /// <summary>A delay is for the names above it. It is no rule of the RFC, and so does not end the names of a group (2.2.4).</summary>
    // Crawl-delay: 10 · Crawl-delay: 0.5
    private void Slow(string value, int line)
    {
        if (_groups.Count > 0 && decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
        {
            var delay = TimeSpan.FromTicks((long)(Math.Min(seconds, MostSeconds) * TimeSpan.TicksPerSecond));
            _groups[^1].Delays.Add((new HashSet<string>(_groups[^1].Agents, StringComparer.OrdinalIgnoreCase), delay, line));
        }
    }

    /// <summary>HansardMiner/0.1 → HansardMiner; the star stands alone or before a space.</summary>
    private static string Token(string value)
    {
        if (value == Everyone || value.StartsWith("* ", StringComparison.Ordinal))
        {
            return Everyone;
        }
        var end = value.AsSpan().IndexOfAnyExcept(Tokens.Product);
        return end < 0 ? value : value[..end];
    }

    private sealed class Group
    {
        public HashSet<string> Agents { get; } = new(StringComparer.OrdinalIgnoreCase);

        public List<RobotsRule> Rules { get; } = [];

        public List<(HashSet<string> Agents, TimeSpan Delay, int Line)> Delays { get; } = [];

        public bool HasRules { get; set; }
    }
}
