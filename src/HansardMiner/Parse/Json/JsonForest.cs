using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace HansardMiner.Parse.Json;

/// <summary>
/// Builds the objects of a JSON source one by one and gives each away as soon as it is whole, so that a list of any length
/// is read in the memory of its largest record.
/// </summary>
/// <param name="take">Takes an object with the name it stands under (an array's elements stand under the array's name); false leaves it in its parent.</param>
internal sealed class JsonForest(Func<JsonItem, string?, bool> take) : IJsonRecords
{
    /// <summary>More characters than any record holds.</summary>
    private const long Largest = 200_000_000;

    private const int Names = 1024;

    private const int LongestName = 64;

    private const int LongestValue = 32;

    private readonly Stack<(JsonItem Item, string? Name)> _open = [];
    private readonly string?[] _names = new string?[Names];
    private string? _name;
    private long _held;

    /// <summary>How many texts hold characters that are not valid Unicode.</summary>
    public int Repaired { get; private set; }

    /// <summary>Whether more is held without being a record than any record holds.</summary>
    public bool IsTooLarge => _held > Largest;

    /// <inheritdoc/>
    public long? Before { get; set; }

    /// <summary>Takes the token at which <paramref name="json"/> stands.</summary>
    public void Take(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.PropertyName:
                _name = Known(ref json, LongestName);
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                var isArray = json.TokenType == JsonTokenType.StartArray;
                var name = _name ?? (_open.Count > 0 && _open.Peek().Item.IsArray ? _open.Peek().Name : null);
                _open.Push((new JsonItem { IsArray = isArray, IsObject = !isArray, Start = Before + json.TokenStartIndex ?? -1 }, name));
                _name = null;
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Close();
                break;
            case JsonTokenType.Comment or JsonTokenType.None:
                break;
            case JsonTokenType.Null:
                _name = null;
                break;
            default:
                Add(new JsonItem { Text = Known(ref json, LongestValue), Start = Before + json.TokenStartIndex ?? -1 });
                break;
        }
    }

    /// <summary>Ends all that is open, from the innermost: the source ends or is damaged there.</summary>
    public void Cut()
    {
        while (_open.Count > 0)
        {
            _open.Peek().Item.IsCut = true;
            Close();
        }
        (_name, _held) = (null, 0);
    }

    private void Close()
    {
        if (_open.Count == 0)
        {
            return;
        }
        var (item, name) = _open.Pop();
        _name = null;
        if (item.IsObject && take(item, name))
        {
            _held -= Math.Min(_held, item.Size);
        }
        else if (_open.Count > 0)
        {
            var parent = _open.Peek().Item;
            parent.Add(parent.IsArray ? null : name, item);
        }
        else
        {
            _held = 0;
        }
    }

    private void Add(JsonItem item)
    {
        if (_open.Count > 0)
        {
            _held += 8 + (_name?.Length ?? 0) + (item.Text?.Length ?? 0);
            _open.Peek().Item.Add(_name, item);
        }
        _name = null;
    }

    /// <summary>The same names, and many of the same short values, stand in every record: each is made once.</summary>
    private string? Known(ref Utf8JsonReader json, int longest)
    {
        if (json.HasValueSequence || json.ValueIsEscaped || json.ValueSpan.IsEmpty || json.ValueSpan.Length > longest)
        {
            return Text(ref json);
        }
        var bytes = json.ValueSpan;
        ref var known = ref _names[((bytes.Length * 31) + (bytes[0] * 7) + (bytes[^1] * 131) + (bytes[bytes.Length / 2] * 17)) & (Names - 1)];
        if (known is null || !IsSame(known, bytes))
        {
            known = Text(ref json);
        }
        return known;
    }

    private static bool IsSame(string known, ReadOnlySpan<byte> bytes) => known.Length == bytes.Length && Ascii.Equals(bytes, known);

    private string? Text(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.String or JsonTokenType.PropertyName:
                try
                {
                    return json.GetString();
                }
                catch (InvalidOperationException)
                {
                    Repaired++;
                    return JsonRepair.Unescape(Encoding.UTF8.GetString(json.ValueSpan));
                }
            case JsonTokenType.Number:
                return Encoding.ASCII.GetString(json.ValueSpan);
            case JsonTokenType.True:
                return "true";
            case JsonTokenType.False:
                return "false";
            default:
                return null;
        }
    }
}
