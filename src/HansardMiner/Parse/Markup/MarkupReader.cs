using System;
using System.Collections.Generic;

namespace HansardMiner.Parse.Markup;

/// <summary>
/// Walks the elements of an XML source as a tree, though its tags may not fit together: an end tag also ends what stands open inside its element, one that ends nothing
/// is passed over, and what is still open at the end of the file ends there. Every start has its end, so a walk may count on the depth; what had to be mended is counted.
/// </summary>
/// <param name="scanner">Gives tags and text as they stand.</param>
/// <param name="ends">Whether an element that begins ends an open one of another name (or its own), as no speech stands inside a speech; null for never.</param>
internal sealed class MarkupReader(MarkupScanner scanner, Func<string, string, bool>? ends = null)
{
    private const int Deepest = 2_000;

    private readonly List<string> _open = [];
    private int _closing;
    private int _misfits;
    private bool _isHeld;

    /// <summary>What has been read.</summary>
    public MarkupKind Kind { get; private set; }

    /// <summary>The element's name without its prefix.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether the element that begins has no content and no end of its own.</summary>
    public bool IsEmpty { get; private set; }

    /// <summary>In how many elements it stands; an element's end has the depth of its beginning.</summary>
    public int Depth { get; private set; }

    /// <summary>The line on which the tag or text begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The text, entities decoded.</summary>
    public ReadOnlySpan<char> Text => scanner.Text;

    /// <summary>How many tags did not fit together or were broken off so far.</summary>
    public int Misfits => _misfits + scanner.BrokenTags + scanner.OddAttributes;

    /// <summary>The line of the first of them; 0 when there is none.</summary>
    public int FirstMisfit { get; private set; }

    /// <summary>The element that stands open though the source has ended; null when none does.</summary>
    public string? CutInside { get; private set; }

    /// <summary>The value of an attribute of the element that begins; null when it has none of that name.</summary>
    public string? Attribute(string name) => scanner.Attribute(name, StringComparison.Ordinal);

    /// <summary>The value of an attribute as a number; null when it has none of that name or it is none.</summary>
    public int? Number(string name) => scanner.Number(name);

    /// <summary>The attributes of the element that begins, in order.</summary>
    public void Attributes(List<KeyValuePair<string, string>> taken) => scanner.Attributes(taken);

    /// <summary>Reads on; false at the end.</summary>
    public bool Read()
    {
        while (true)
        {
            if (_closing > 0)
            {
                return Close();
            }
            if (_isHeld)
            {
                _isHeld = false;
                if (Begin())
                {
                    return true;
                }
                continue;
            }
            var broken = scanner.BrokenTags + scanner.OddAttributes;
            if (!scanner.Read())
            {
                if (_open.Count == 0)
                {
                    return false;
                }
                CutInside = _open[0];
                _closing = _open.Count;
                continue;
            }
            Line = scanner.StartLine;
            FirstMisfit = FirstMisfit == 0 && scanner.BrokenTags + scanner.OddAttributes > broken ? Line : FirstMisfit;
            switch (scanner.Kind)
            {
                case MarkupKind.Text:
                    (Kind, Depth) = (MarkupKind.Text, _open.Count);
                    return true;
                case MarkupKind.Start:
                    _isHeld = true;
                    EndOthers(scanner.Name);
                    break;
                default:
                    End(scanner.Name);
                    break;
            }
        }
    }

    /// <summary>Passes over the rest of the element that has begun.</summary>
    public void Skip()
    {
        if (IsEmpty || Kind != MarkupKind.Start)
        {
            return;
        }
        var depth = Depth;
        while (Read() && Depth > depth)
        {
        }
    }

    private bool Begin()
    {
        if (_open.Count >= Deepest)
        {
            Misfit(1);
            return false;
        }
        (Kind, Name, IsEmpty, Depth) = (MarkupKind.Start, scanner.Name, scanner.IsEmpty, _open.Count);
        if (!IsEmpty)
        {
            _open.Add(Name);
        }
        return true;
    }

    private bool Close()
    {
        _closing--;
        Name = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        (Kind, IsEmpty, Depth) = (MarkupKind.End, false, _open.Count);
        return true;
    }

    /// <summary>What the beginning element cannot stand in ends before it.</summary>
    private void EndOthers(string name)
    {
        if (ends is null)
        {
            return;
        }
        for (var i = 0; i < _open.Count; i++)
        {
            if (ends(name, _open[i]))
            {
                _closing = _open.Count - i;
                Misfit(_closing);
                return;
            }
        }
    }

    private void End(string name)
    {
        var at = _open.Count - 1;
        while (at >= 0 && !string.Equals(_open[at], name, StringComparison.Ordinal))
        {
            at--;
        }
        if (at < 0)
        {
            Misfit(1);
            at = _open.FindLastIndex(o => o.Equals(name, StringComparison.OrdinalIgnoreCase));
        }
        if (at >= 0)
        {
            _closing = _open.Count - at;
            Misfit(_closing - 1);
        }
    }

    private void Misfit(int count)
    {
        _misfits += count;
        FirstMisfit = FirstMisfit == 0 && count > 0 ? Line : FirstMisfit;
    }
}
