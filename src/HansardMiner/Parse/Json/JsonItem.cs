using System;
using System.Collections.Generic;
using System.Globalization;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.Json;

/// <summary>One value of a JSON source, kept while the record it belongs to is read.</summary>
internal sealed class JsonItem
{
    private static readonly IReadOnlyList<(string? Name, JsonItem Item)> _none = [];

    private const int UsualFields = 14;

    private List<(string? Name, JsonItem Item)>? _children;

    /// <summary>The value as text: of a string its characters, of a number its digits, "true", "false"; null for objects and arrays. Nulls of the source are left out.</summary>
    public string? Text { get; init; }

    /// <summary>Whether it is an array.</summary>
    public bool IsArray { get; init; }

    /// <summary>Whether it is an object.</summary>
    public bool IsObject { get; init; }

    /// <summary>Whether the source ends or is damaged inside it.</summary>
    public bool IsCut { get; set; }

    /// <summary>Where in the source it begins; null when that is not known.</summary>
    public SourcePlace? Place => Start < 0 ? null : new SourcePlace(PlaceUnit.Byte, Start);

    /// <summary>The byte of the source at which it begins; -1 when that is not known.</summary>
    public long Start { get; init; } = -1;

    /// <summary>How many characters it holds with all that stands in it.</summary>
    public long Size { get; private set; }

    /// <summary>What stands in it; the elements of an array have no name.</summary>
    public IReadOnlyList<(string? Name, JsonItem Item)> Children => _children ?? _none;

    /// <summary>Puts a value into it.</summary>
    public void Add(string? name, JsonItem item)
    {
        (_children ??= IsObject ? new(UsualFields) : []).Add((name, item));
        Size += 8 + (name?.Length ?? 0) + (item.Text?.Length ?? 0) + item.Size;
    }

    /// <summary>The value of this name, whatever its capitals; the last one where the name stands twice, null where it is missing.</summary>
    public JsonItem? Find(string name)
    {
        for (var i = Children.Count - 1; i >= 0; i--)
        {
            if (string.Equals(Children[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return Children[i].Item;
            }
        }
        return null;
    }

    /// <summary>The values of an array, or the value itself where a source writes a single one without its array; empty when missing.</summary>
    public IEnumerable<JsonItem> All(string name)
    {
        if (Find(name) is not { } found)
        {
            yield break;
        }
        if (!found.IsArray)
        {
            yield return found;
            yield break;
        }
        foreach (var (_, item) in found.Children)
        {
            yield return item;
        }
    }

    /// <summary>The text of this name, trimmed, the first one of an array; null when missing or blank.</summary>
    public string? TextOf(string name)
    {
        if (Find(name) is not { } found)
        {
            return null;
        }
        for (var i = 0; found.IsArray && i < found.Children.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(found.Children[i].Item.Text))
            {
                return found.Children[i].Item.Text!.Trim();
            }
        }
        return string.IsNullOrWhiteSpace(found.Text) ? null : found.Text.Trim();
    }

    /// <summary>The whole number of this name; null when missing or no such number.</summary>
    public int? NumberOf(string name) =>
        int.TryParse(TextOf(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The day of this name, which stands as 2026-01-14, 2026-01-14T00:00:00 or 2026-01-14T00:00:00Z; null when missing or no such day.</summary>
    public DateOnly? DayOf(string name) => StatedDay.Of(TextOf(name));
}
