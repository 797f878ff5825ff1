using System;
using System.Text;

namespace HansardMiner.Fetch.Politeness;

/// <summary>How those whose hosts are asked reach the one who asks: an e-mail address, or a page that says who it is. It stands in every request.</summary>
public sealed record Contact
{
    private const int Longest = 200;

    private Contact(string text, string address) => (Text, Address) = (text, address);

    /// <summary>As the user wrote it, without space around it.</summary>
    public string Text { get; }

    /// <summary>As an address: mailto:someone@example.org, https://example.org/about.</summary>
    public string Address { get; }

    /// <summary>Reads <c>someone@example.org</c>, <c>mailto:someone@example.org</c> or <c>https://example.org/about</c>; null for anything else.</summary>
    public static Contact? TryParse(string? text)
    {
        var word = text?.Trim() ?? "";
        if (word.Length is 0 or > Longest || !Ascii.IsValid(word) || word.AsSpan().ContainsAnyInRange('\0', ' '))
        {
            return null;
        }
        if (Uri.TryCreate(word, UriKind.Absolute, out var page) && (page.Scheme == Uri.UriSchemeHttps || page.Scheme == Uri.UriSchemeHttp))
        {
            var shown = page.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);
            return page.UserInfo.Length == 0 && IsName(page.IdnHost) && !shown.AsSpan().ContainsAny("\\\"<>\x7f") ? new Contact(word, shown) : null;
        }
        var mail = word.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? word["mailto:".Length..] : word;
        var at = mail.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && IsLocal(mail.AsSpan(0, at)) && IsName(mail.AsSpan(at + 1)) ? new Contact(word, "mailto:" + mail) : null;
    }

    /// <inheritdoc cref="TryParse"/>
    /// <exception cref="FormatException">It is neither.</exception>
    public static Contact Parse(string? text) =>
        TryParse(text) ?? throw new FormatException($"“{text}” is no contact: give an e-mail address (someone@example.org) or the address of a page about you (https://example.org/about)");

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static bool IsLocal(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && !".!#$%&'*+/=?^_`{|}~-".Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }
        return text[0] != '.' && text[^1] != '.';
    }

    /// <summary>example.org: at least two labels, the last with a letter.</summary>
    private static bool IsName(ReadOnlySpan<char> name)
    {
        var labels = 0;
        foreach (var range in name.Split('.'))
        {
            var label = name[range];
            if (label.Length is 0 or > 63 || label[0] == '-' || label[^1] == '-' || label.ContainsAnyExcept(Tokens.Label))
            {
                return false;
            }
            labels++;
        }
        return labels > 1 && name[(name.LastIndexOf('.') + 1)..].ContainsAnyExceptInRange('0', '9');
    }
}
