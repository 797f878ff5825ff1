using System;

namespace HansardMiner.Fetch.Politeness;

/// <summary>A line of a robots.txt that allows or disallows paths.</summary>
internal sealed class RobotsRule
{
    private readonly ushort[] _units;
    private readonly bool _endsThere;
    private readonly int _least;

    /// <param name="isAllow">Whether it allows.</param>
    /// <param name="path">The path, with stars and perhaps a dollar at its end.</param>
    /// <param name="line">The number of the line.</param>
    public RobotsRule(bool isAllow, string path, int line)
    {
        (IsAllow, Path, Line) = (isAllow, path, line);
        _endsThere = path.EndsWith('$');
        _units = RobotsPath.OfRule(_endsThere ? path[..^1] : path);
        foreach (var unit in _units)
        {
            Octets += RobotsPath.Octets(unit);
            _least += unit == RobotsPath.Any ? 0 : 1;
        }
        Octets += _endsThere ? 1 : 0;
    }

    /// <summary>Whether it allows.</summary>
    public bool IsAllow { get; }

    /// <summary>The path as written.</summary>
    public string Path { get; }

    /// <summary>The number of the line, from 1.</summary>
    public int Line { get; }

    /// <summary>How many octets its path has once written alike; the longer rule counts.</summary>
    public int Octets { get; }

    /// <summary>Whether it is about a path, whose units are given.</summary>
    public bool IsAbout(ReadOnlySpan<ushort> address)
    {
        if (address.Length < _least)
        {
            return false;
        }
        ReadOnlySpan<ushort> rule = _units;
        var star = rule.IndexOf(RobotsPath.Any);
        if (star < 0)
        {
            return (!_endsThere || rule.Length == address.Length) && BeginsWith(address, rule);
        }
        if (!BeginsWith(address, rule[..star]))
        {
            return false;
        }
        address = address[star..];
        rule = rule[(star + 1)..];
        // The first place of each part after a star serves as well as any later one, but for the part that must stand at the end.
        for (; (star = rule.IndexOf(RobotsPath.Any)) >= 0; rule = rule[(star + 1)..])
        {
            var at = Find(address, rule[..star]);
            if (at < 0)
            {
                return false;
            }
            address = address[(at + star)..];
        }
        return _endsThere ? address.Length >= rule.Length && BeginsWith(address[^rule.Length..], rule) : Find(address, rule) >= 0;
    }

    /// <inheritdoc/>
    public override string ToString() => (IsAllow ? "Allow: " : "Disallow: ") + Path;

    private static int Find(ReadOnlySpan<ushort> address, ReadOnlySpan<ushort> part)
    {
        for (var at = 0; at + part.Length <= address.Length; at++)
        {
            if (BeginsWith(address[at..], part))
            {
                return at;
            }
        }
        return -1;
    }

    private static bool BeginsWith(ReadOnlySpan<ushort> address, ReadOnlySpan<ushort> part)
    {
        if (address.Length < part.Length)
        {
            return false;
        }
        for (var i = 0; i < part.Length; i++)
        {
            if (!RobotsPath.AreSame(part[i], address[i]))
            {
                return false;
            }
        }
        return true;
    }
}
