using System.Linq;
using System.Threading;
using HansardMiner.App.Commands;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Present;

namespace HansardMiner.App.Fetching;

/// <summary><c>hansard fetch --check</c>: are the bytes of all documents what they were? Those that are not become gaps.</summary>
internal static class ArchiveCheck
{
    /// <summary>Reads them all.</summary>
    public static int Run(Settings settings, string folder, bool isDry, Manner manner, CancellationToken cancellation)
    {
        using var archive = FetchWork.Existing(settings, folder, isToWrite: !isDry);
        var (documents, damaged) = archive.Check(cancellation);
        if (!isDry)
        {
            archive.Record(damaged);
        }
        var screen = settings.Screen;
        if (manner.IsJson)
        {
            Json.Write(screen, json =>
            {
                json.WriteStartObject();
                json.WriteNumber("documents", documents);
                json.Array("damaged", damaged, document =>
                {
                    json.WriteStartObject();
                    json.WriteString("address", document.Address);
                    json.WriteString("feed", document.Cell.Feed);
                    json.WriteString("day", Wording.Iso(document.Cell.Day));
                    json.WriteString("why", document.Why);
                    json.WriteEndObject();
                });
                json.WriteEndObject();
            });
        }
        else if (damaged.Count == 0)
        {
            screen.Wrapped($"Checked: the bytes of {Wording.Number("document", documents)} are what they were.");
        }
        else
        {
            screen.Wrapped($"Damaged: {Wording.Number("document", damaged.Count)} of {Wording.Plain(documents)}.");
            foreach (var document in damaged.Take(manner.IsVerbose ? damaged.Count : LedgerText.Shown))
            {
                screen.Wrapped(Screen.Safe($"{document.Address} {document.Why}"), 2);
            }
            LedgerText.More(screen, damaged.Count, manner);
            screen.Wrapped(isDry ? "Nothing was written." : "Their days are incomplete from now on: the next fetch or update of them asks for these documents again.");
        }
        return damaged.Count > 0 ? ExitCode.Gaps : ExitCode.Ok;
    }
}
