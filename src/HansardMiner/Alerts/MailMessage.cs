using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;

namespace HansardMiner.Alerts;

/// <summary>
/// A mail as a file (RFC 5322): text and HTML of the same, both in UTF-8. Every header is made of checked addresses or of encoded words, so that no name can add a header of its own.
/// Nothing is sent.
/// </summary>
/// <param name="From">Who it is from.</param>
/// <param name="To">Who it is for.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Date">The date in its head.</param>
/// <param name="Text">The text.</param>
/// <param name="Html">The same as HTML.</param>
public sealed record MailMessage(MailAddress From, IReadOnlyList<MailAddress> To, string Subject, DateTimeOffset Date, string Text, string Html)
{
    /// <summary>The most bytes of an encoded word, so that a line of a header is no longer than 76 letters.</summary>
    private const int WordBytes = 39;
    private const int Line = 76;

    /// <summary>An address such as <c>ann@example.org</c> or <c>Ann Beacon &lt;ann@example.org&gt;</c>; null when it is none that mail can be sent to.</summary>
    public static MailAddress? Address(string? typed) =>
        typed is not null && !typed.Any(char.IsControl) && MailAddress.TryCreate(typed.Trim(), out var address) && Ascii.IsValid(address.Address) && !address.Address.Any(c => char.IsWhiteSpace(c) || c is '"' or '<' or '>')
            ? address : null;

    /// <summary>The bytes of the file.</summary>
    public byte[] ToBytes()
    {
        var mark = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Subject}\n{Date:O}\n{Text}\n{Html}")).AsSpan(0, 16));
        var boundary = "=_" + mark;
        var mail = new StringBuilder();
        mail.Append("From: ").Append(Mailbox(From)).Append("\r\n");
        mail.Append("To: ").Append(string.Join(",\r\n ", To.Select(Mailbox))).Append("\r\n");
        mail.Append("Subject: ").Append(Words(Subject)).Append("\r\n");
        mail.Append("Date: ").Append(Date.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture)).Append(Date.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal)).Append("\r\n");
        mail.Append("Message-ID: <").Append(mark).Append("@hansardminer.invalid>\r\n");
        mail.Append("MIME-Version: 1.0\r\n");
        mail.Append("Content-Type: multipart/alternative;\r\n boundary=\"").Append(boundary).Append("\"\r\n\r\n");
        Part(mail, boundary, "text/plain", Text);
        Part(mail, boundary, "text/html", Html);
        mail.Append("--").Append(boundary).Append("--\r\n");
        return Encoding.ASCII.GetBytes(mail.ToString());
    }

    private static void Part(StringBuilder mail, string boundary, string type, string content)
    {
        mail.Append("--").Append(boundary).Append("\r\nContent-Type: ").Append(type).Append("; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n");
        var coded = Convert.ToBase64String(Encoding.UTF8.GetBytes(content.ReplaceLineEndings("\r\n")));
        for (var at = 0; at < coded.Length; at += Line)
        {
            mail.Append(coded.AsSpan(at, Math.Min(Line, coded.Length - at))).Append("\r\n");
        }
    }

    private static string Mailbox(MailAddress address) => address.DisplayName.Length == 0 ? address.Address : $"{Words(address.DisplayName)}\r\n <{address.Address}>";

    /// <summary>Encoded words (RFC 2047), one to a line: whatever stands in them, they are letters, digits and a few signs.</summary>
    private static string Words(string text)
    {
        var words = new List<string>();
        var bytes = new List<byte>();
        Span<byte> coded = stackalloc byte[4];
        foreach (var rune in PlainText.Line(text).EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(coded);
            if (bytes.Count + length > WordBytes)
            {
                words.Add(Word(bytes));
                bytes.Clear();
            }
            bytes.AddRange(coded[..length]);
        }
        words.Add(Word(bytes));
        return string.Join("\r\n ", words);
    }

    private static string Word(List<byte> bytes) => $"=?utf-8?B?{Convert.ToBase64String([.. bytes])}?=";
}
