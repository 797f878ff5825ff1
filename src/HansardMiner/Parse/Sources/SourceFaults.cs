using System;
using System.Globalization;
using HansardMiner.Records;

namespace HansardMiner.Parse.Sources;

/// <summary>Why a source cannot be opened or read: the messages stand together.</summary>
internal static class SourceFaults
{
    public static Diagnostic Missing { get; } = Failure("not found", "there is no file or folder at this path: check its spelling");

    public static Diagnostic NotPermitted { get; } = Failure("not permitted", "the file may not be read: change its permissions");

    public static Diagnostic FolderNotPermitted { get; } = Failure("not permitted", "the folder may not be listed: change its permissions");

    public static Diagnostic Empty { get; } = Failure("empty", "the file is empty (0 bytes)");

    public static Diagnostic Blank { get; } = Failure("empty", "the file holds nothing but white space");

    public static Diagnostic NotAFile { get; } = Failure("not a file", "this is a device or pipe, not a file");

    public static Diagnostic NothingFound { get; } = Failure("nothing found", "the format was recognised but nothing was found in it");

    public static Diagnostic NotKept { get; } = Failure("not in the archive", "it was fetched, and its bytes are not in the archive any more: “hansard update” asks for it again the next time (or “hansard fetch --check” and then the same fetch)");

    public static Diagnostic KeptDamaged { get; } = Failure("damaged in the archive", "its bytes in the archive are damaged: “hansard update” asks for it again the next time (or “hansard fetch --check” and then the same fetch)");

    /// <summary>A file of headings without a word under them: what they head stands in other files, if anything does.</summary>
    public static Diagnostic HeadingsAlone(string headings) => Failure(OnlyHeadings, $"the file holds headings without text ({headings}): fetch the debates under them");

    /// <summary>The name of that fault.</summary>
    public const string OnlyHeadings = "only headings";

    public static Diagnostic TooLarge(long bytes, long limit) => Failure(
        "too large", Invariant($"the file has {bytes / 1_000_000} MB and the limit is {limit / 1_000_000} MB: split it"));

    public static Diagnostic NotText(string name, string message) => Failure(name, message);

    public static Diagnostic Unreadable(string reason) => Failure("not readable", $"the file could not be read: {reason}");

    public static Diagnostic NotRecognised(string closest, string why) => Failure(
        "not recognised", $"no reader knows this format; the closest is {closest}, but {why}");

    public static Diagnostic Broken(string step, string reason) => new(
        DiagnosticKind.Gap, "internal fault", $"while it was {step}, the program failed ({reason}); what was read before is kept: please report this file");

    private static Diagnostic Failure(string name, string message) => new(DiagnosticKind.Failure, name, message);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
