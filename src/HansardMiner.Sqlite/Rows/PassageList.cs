using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using HansardMiner.Records;
using HansardMiner.Text;

namespace HansardMiner.Sqlite.Rows;

/// <summary>The passages of a contribution in one column: <c>0-120 122-300t 302-400c</c>.</summary>
internal static class PassageList
{
    public static string Write(IReadOnlyList<Passage> passages)
    {
        var text = new StringBuilder();
        foreach (var passage in passages)
        {
            text.Append(text.Length > 0 ? " " : "")
                .Append(CultureInfo.InvariantCulture, $"{passage.Span.Start}-{passage.Span.End}")
                .Append(passage.Kind switch { PassageKind.Table => "t", PassageKind.Apparatus => "a", _ => "" })
                .Append(passage.IsClipped ? "c" : "");
        }
        return text.ToString();
    }

    public static IReadOnlyList<Passage> Read(string text)
    {
        var passages = new List<Passage>();
        foreach (var range in text.AsSpan().Split(' '))
        {
            var item = text.AsSpan(range);
            if (item.IsEmpty)
            {
                continue;
            }
            var isClipped = item.EndsWith("c");
            item = isClipped ? item[..^1] : item;
            var kind = item[^1] switch { 't' => PassageKind.Table, 'a' => PassageKind.Apparatus, _ => PassageKind.Paragraph };
            item = kind == PassageKind.Paragraph ? item : item[..^1];
            var dash = item.IndexOf('-');
            var span = new TextSpan(Number(item[..dash]), Number(item[(dash + 1)..]));
            passages.Add(new Passage(span, kind, isClipped));
        }
        return passages;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
