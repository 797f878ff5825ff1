using System;
using System.Linq;
using System.Text;

namespace HansardMiner.Tests.Shared;

/// <summary>Query texts to break a parser or an engine with, at random; the same seed gives the same ones.</summary>
internal sealed class HostileQueries(int seed)
{
    private static readonly string[] s_bits =
    [
        "\"", "“", "”", "«", "(", ")", "((((", "))))", "-", "–", "--", "=", "=\"", "*", "**", "~", "~5", "~99999999", ":", "..", "…", ">", "<", ">=", "≤", "£", "$", "%", " OR ", " AND ", " NOT ", " NEAR ",
        " NEAR/5 ", " NEAR/0 ", " NEAR/999999999999 ", "NEAR/", "near/3", "from:", "to:", "date:", "speaker:", "speaker:(", "heading:\"", "column:1..9", "column:HL9999999..1", "uin:", "uin:a..b", "house:lords,commons",
        "kind:oral", "party:", "dept:", "office:(a OR", "outcome:x", "speakr:", "x:y:z:", "2014", "2014-01", "2012..2014", "99/99/9999", "0000-00-00", "400..500", "500..", "..500", "£3m..£5m", "1e999", "1,2,3",
        "99999999999999999999999999999", "0.00000000000000000000000000001", "15.1%", "per cent", "million", "\0", "\u0001", "\u200b", "\u00ad", "\u202e", "\ud800", "\udc00", "\udbff\udfff", "\uffff", "\ufeff", "e\u0301\u0301\u0301", "İ", "ß",
        "ﬁ", "½", "٣٤", "日本", "😀", "'", "''", "';DROP TABLE words;--", "' OR 1=1 --", "UNION SELECT * FROM meta", "{text heading}:", "text : lamp", "words MATCH \"x\"", "NEAR(a b, 3)", "^lamp", "+lamp", "forms:\"a\" *",
        "\\", "[a-z]+", "(?:x+)+y", "$1", "%s%n", "<script>", "${x}", "\r\n", "\t", "organisation", "programme", "e-mail", "cross-border", "a-b-c-d-e-f", "lamp", "lamps", "C.P.S.", "1,200", "cases", "\"cases\" ", "stalking", " ", "  ", ",", ";",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The next text.</summary>
    public string Next() => _random.Next(60) switch
    {
        0 => Repeated(),
        1 => new string([.. Enumerable.Range(0, _random.Next(200)).Select(_ => (char)_random.Next(0x10000))]),
        2 => string.Join(" OR ", Enumerable.Range(0, _random.Next(3000)).Select(i => "w" + i)),
        3 => string.Join(' ', Enumerable.Range(0, _random.Next(300)).Select(_ => Bit() + Bit())),
        4 => new string('(', _random.Next(2000)) + Bit() + new string(')', _random.Next(2000)),
        5 => new string(' ', _random.Next(3000)) + Mixed(10),
        6 => new string([.. Enumerable.Range(0, _random.Next(400)).Select(_ => (char)_random.Next(32, 127))]),
        _ => Mixed(_random.Next(24)),
    };

    private string Repeated()
    {
        var bit = Bit() + (_random.Next(2) == 0 ? " " : "");
        return string.Concat(Enumerable.Repeat(bit, _random.Next(1, Math.Max(2, 20_000 / Math.Max(1, bit.Length)))));
    }

    private string Mixed(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(Bit());
            if (_random.Next(2) == 0)
            {
                text.Append(' ');
            }
        }
        return text.ToString();
    }

    private string Bit() => s_bits[_random.Next(s_bits.Length)];
}
