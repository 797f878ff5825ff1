using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Net.Mail;
using HansardMiner.Alerts;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Present;
using MailMessage = HansardMiner.Alerts.MailMessage;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard digest</c>: what is new in saved searches, as a mail in a file.</summary>
internal static class DigestCommand
{
    private static readonly TimeSpan s_time = TimeSpan.FromSeconds(30);

    public static Command Build(Door door)
    {
        var names = new Argument<string[]>("NAME") { Description = "The saved searches; all of them without one.", Arity = ArgumentArity.ZeroOrMore };
        var eml = Options.Text("--eml", "FILE", "The file to write, or the folder in which to write one that is named by the day.");
        var to = new Option<string[]>("--to") { Description = "Who it is for: ann@example.org; may be given several times.", HelpName = "ADDRESS" };
        var from = Options.Text("--from", "ADDRESS", "Who it is from; without it, the first of those it is for.");
        var since = Options.Day("--since", "Only what was said on this day or later.");
        var only = SearchesCommand.Only("Tell this of each search, whatever was saved with it: all, ministers, figures or new-figures.");
        var dry = Options.Flag("--dry-run", "Print the digest, write no file and record nothing.");
        var always = Options.Flag("--always", "Write a file that says so when nothing is new.");
        return door.Command(
            "digest",
            "Writes what is new in saved searches since the last digest as a mail file (.eml) with quotations and citations. Each contribution is told once. Nothing is sent.",
            (result, settings, _) =>
            {
                var (file, people) = (result.GetValue(eml), Addresses(result.GetValue(to) ?? [], "--to"));
                var isDry = result.GetValue(dry);
                if (!isDry && (string.IsNullOrEmpty(file) || people.Count == 0))
                {
                    throw new UserException("name the file with --eml FILE and who it is for with --to ADDRESS, or see the digest with --dry-run");
                }
                var sender = result.GetValue(from) is { } typed ? Addresses([typed], "--from")[0] : people is [var first, ..] ? first : null;
                var searches = Chosen(settings, result.GetValue(names) ?? [], AlertScopes.Parse(result.GetValue(only)), result.GetValue(only) is not null);
                using var engines = Engines.Read(settings);
                using var told = ToldRecord.Open(settings.Index);
                var digest = Digest.Of(searches, new NewsFinder(engines, s_time), told, result.GetValue(since));
                foreach (var part in digest.Parts)
                {
                    settings.Screen.Say(Screen.Safe($"{part.Search.Name}: {DigestWording.Counted(part)}{(part.Note is null ? "" : "; " + part.Note)}"));
                }
                if (isDry)
                {
                    settings.Screen.Line(string.Join('\n', DigestWording.Text(digest).Split('\n').Select(Screen.Safe)));
                }
                else if (digest.Count == 0 && !result.GetValue(always))
                {
                    settings.Screen.Line("Nothing new since the last digest: no file was written.");
                }
                else
                {
                    Write(settings, Place(file!, settings), digest, sender!, people, told);
                }
                return ExitCode.Ok;
            },
            names, eml, to, from, since, only, dry, always);
    }

    private static void Write(Settings settings, string file, Digest digest, MailAddress from, IReadOnlyList<MailAddress> to, ToldRecord told)
    {
        var mail = new MailMessage(from, to, DigestWording.Subject(digest), settings.Time.GetLocalNow(), DigestWording.Text(digest), DigestWording.Html(digest));
        told.Tell(file, mail.ToBytes(), digest.Parts, (place, bytes) => Files.Bytes(place, stream =>
        {
            stream.Write(bytes);
            return 0;
        }));
        settings.Screen.Line($"{Wording.Number("new contribution", digest.Count)} in {file}.");
    }

    private static IReadOnlyList<SavedSearch> Chosen(Settings settings, string[] names, AlertScope? only, bool isNarrowed)
    {
        var all = new SavedSearches(settings.Index).All();
        var chosen = names.Length == 0 ? all : [.. names.Select(n => all.FirstOrDefault(s => s.IsCalled(n))
            ?? throw new UserException(Screen.Safe($"there is no saved search “{n}”: hansard searches list names them"))).Distinct()];
        return chosen.Count == 0 ? throw new UserException("no searches are saved: hansard searches add NAME QUERY saves one")
            : isNarrowed ? [.. chosen.Select(s => s with { Scope = only!.Value })] : chosen;
    }

    private static IReadOnlyList<MailAddress> Addresses(IReadOnlyList<string> typed, string option) => [.. typed.Select(t => MailMessage.Address(t)
        ?? throw new UserException(Screen.Safe($"{option} takes an address such as ann@example.org, not “{t}”")))];

    /// <summary>The file to write: nothing that is there is written over, since it may not have been sent yet.</summary>
    private static string Place(string asked, Settings settings)
    {
        if (!Directory.Exists(asked) && !Path.EndsInDirectorySeparator(asked))
        {
            return File.Exists(asked) ? throw new UserException($"{asked} is there already: move it away, or name another file") : asked;
        }
        Directory.CreateDirectory(asked);
        var name = "hansard-digest-" + Wording.Iso(DateOnly.FromDateTime(settings.Time.GetLocalNow().DateTime));
        for (var number = 1; ; number++)
        {
            var file = Path.Combine(asked, FormattableString.Invariant($"{name}{(number == 1 ? "" : $"-{number}")}.eml"));
            if (!File.Exists(file))
            {
                return file;
            }
        }
    }
}
