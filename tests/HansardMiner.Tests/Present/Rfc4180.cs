using System;
using System.Collections.Generic;
using System.Text;

namespace HansardMiner.Tests.Present;

/// <summary>A strict reader of RFC 4180, written from its grammar: what it does not allow throws.</summary>
internal static class Rfc4180
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var rows = new List<IReadOnlyList<string>>();
        var row = new List<string>();
        var at = 0;
        while (at < text.Length)
        {
            row.Add(text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                if (at == text.Length)
                {
                    row.Add("");
                }
                continue;
            }
            if (at < text.Length && !text.AsSpan(at).StartsWith("\r\n", StringComparison.Ordinal))
            {
                throw new FormatException($"at {at} neither a comma nor a line break");
            }
            at = Math.Min(text.Length, at + 2);
            rows.Add(row);
            row = [];
        }
        if (row.Count > 0)
        {
            rows.Add(row);
        }
        return rows;
    }

    private static string Quoted(string text, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; ; at++)
        {
            if (at == text.Length)
            {
                throw new FormatException("a quoted cell is not closed");
            }
            if (text[at] != '"')
            {
                cell.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append('"');
                at++;
            }
            else
            {
                at++;
                return cell.ToString();
            }
        }
    }

    private static string Plain(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
        {
            if (text[at] == '"')
            {
                throw new FormatException($"at {at} a quotation mark in a cell that is not quoted");
            }
            at++;
        }
        return text[start..at];
    }
}
