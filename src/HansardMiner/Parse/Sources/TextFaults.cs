using System;
using System.Globalization;
using HansardMiner.Records;

namespace HansardMiner.Parse.Sources;

/// <summary>What can be wrong with the text of a source: the messages stand together.</summary>
internal static class TextFaults
{
    public static Diagnostic TooLarge(long limit) => new(
        DiagnosticKind.Failure, "too large",
        Invariant($"a text or page of more than {limit / 1_000_000} MB is not read: split it into one file per document"));

    public static Diagnostic TooManyLines(int limit) => new(
        DiagnosticKind.Failure, "too large", Invariant($"a text of more than {limit} lines is not read: split it into one file per document"));

    public static Diagnostic NotUtf8(int bytes, int line) => new(
        DiagnosticKind.Note, "not UTF-8",
        Invariant($"{bytes} bytes are not valid UTF-8 and were read as Windows-1252: check pound signs, quotation marks and accents"),
        Invariant($"line {line}"));

    public static Diagnostic BytesLost(int count) => new(
        DiagnosticKind.Gap, "characters lost",
        Invariant($"{count} characters could not be decoded in any known encoding and stand as U+FFFD: save the source again as UTF-8"));

    public static Diagnostic NullsLeftOut(int count) => new(
        DiagnosticKind.Gap, "NUL bytes",
        Invariant($"{count} NUL characters stand in the text and were left out: the file may be damaged"));

    public static Diagnostic NothingFound { get; } = new(
        DiagnosticKind.Failure, "nothing found", "the format was recognised but no text was found in it: check that the page was saved whole");

    public static Diagnostic NoSpeakers { get; } = new(
        DiagnosticKind.Note, "speakers not stated", "the capture names no speakers, so turns are not told apart");

    public static Diagnostic NoHeadingLevels { get; } = new(
        DiagnosticKind.Note, "heading levels not stated",
        "the capture does not tell headings of departments from headings of questions: a heading by itself is read as standing under the last pair's first");

    public static Diagnostic OnlyAge(string age) => new(
        DiagnosticKind.Note, "date not stated", Invariant($"the page prints only a relative age ({age}), so its date is not known"));

    public static Diagnostic NoDate { get; } = new(
        DiagnosticKind.Note, "date not stated", "no full date is printed");

    public static Diagnostic Excerpts { get; } = new(
        DiagnosticKind.Note, "excerpts", "the page shows excerpts: other turns of the debate are not in the capture");

    public static Diagnostic NoiseLeftOut(int lines) => new(
        DiagnosticKind.Note, "page furniture left out", Invariant($"{lines} lines of menus, links and notices are not part of the text"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
