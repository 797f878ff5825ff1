using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace HansardMiner.Sqlite.Connections;

/// <summary>A list of strings kept in one column as a JSON array, so that other tools can read it: <c>["Attorney General","Stalking"]</c>.</summary>
internal static class StringList
{
    public static string Write(IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            return "[]";
        }
        var json = new StringBuilder("[");
        foreach (var item in items)
        {
            json.Append(json.Length > 1 ? ",\"" : "\"");
            foreach (var c in item)
            {
                if (c is '"' or '\\')
                {
                    json.Append('\\').Append(c);
                }
                else if (c < ' ')
                {
                    json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                }
                else
                {
                    json.Append(c);
                }
            }
            json.Append('"');
        }
        return json.Append(']').ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static IReadOnlyList<string> Read(string? json)
    {
        var items = new List<string>();
        var item = new StringBuilder();
        var isInside = false;
        for (var i = 0; i < (json?.Length ?? 0); i++)
        {
            var c = json![i];
            if (c == '"')
            {
                isInside = !isInside;
                if (!isInside)
                {
                    items.Add(item.ToString());
                    item.Clear();
                }
            }
            else if (c == '\\' && json[i + 1] == 'u')
            {
                item.Append((char)int.Parse(json.AsSpan(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 5;
            }
            else if (isInside)
            {
                item.Append(c == '\\' ? json[++i] : c);
            }
        }
        return items.Count == 0 ? [] : items;
    }
}
