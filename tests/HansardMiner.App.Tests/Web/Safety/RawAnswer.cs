using System;
using System.Globalization;
using System.Linq;

namespace HansardMiner.App.Tests.Web.Safety;

/// <summary>What came back, as text; empty when the connection was only cut.</summary>
internal sealed record RawAnswer(string Text)
{
    public int Status => Text.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? int.Parse(Text.AsSpan(9, 3), CultureInfo.InvariantCulture) : 0;

    public string Head => Text.Split("\r\n\r\n", 2)[0];

    public string Body => Text.Split("\r\n\r\n", 2) is [_, var body] ? body : "";

    public string? Header(string name) => Head.Split("\r\n").Skip(1).Where(l => l.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase)).Select(l => l[(name.Length + 1)..].Trim()).FirstOrDefault();
}
