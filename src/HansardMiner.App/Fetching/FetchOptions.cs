using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using HansardMiner.App.Commands;
using HansardMiner.App.Setup;
using HansardMiner.Archive;
using HansardMiner.Records;

namespace HansardMiner.App.Fetching;

/// <summary>The options that <c>fetch</c> and <c>update</c> share, and how their values are read.</summary>
internal sealed class FetchOptions
{
    /// <summary>The usual folder of the archive.</summary>
    public const string UsualArchive = "corpus/raw";

    private readonly Option<DateOnly?> _from;
    private readonly Option<DateOnly?> _to;
    private readonly Option<House?> _house = House();
    private readonly Option<string[]> _feeds = new("--feed") { Description = "Only this feed; may be given several times. “hansard feeds” lists them.", HelpName = "NAME" };
    private readonly Option<string?> _topic = Options.Text("--topic", "WORDS", "Only what the source finds for these words.");
    private readonly Option<string?> _urls = Options.Text("--urls", "FILE", "Fetch the addresses in this file, one a line; # begins a remark.");
    private readonly Option<string> _archive = new("--archive") { Description = "The folder for what is fetched.", HelpName = "DIR", DefaultValueFactory = _ => UsualArchive };
    private readonly Option<string?> _contact = Options.Text("--contact", "MAIL|URL", "Whom the owners of the sites may write to; it is sent with each request and remembered. Or set HANSARD_CONTACT.");
    private readonly Option<double?> _rate = Rate();
    private readonly Option<int?> _daily = Daily();
    private readonly Option<bool> _again = Options.Flag("--again", "Ask again for what is held and settled, too.");
    private readonly Option<string[]> _mirrors = new("--mirror") { Description = "Reach a host elsewhere: https://api.example.org=http://127.0.0.1:5050; may be given several times.", HelpName = "FROM=TO" };

    /// <summary>Options whose days mean what these words say.</summary>
    public FetchOptions(string from, string to) => (_from, _to) = (Options.Day("--from", from), Options.Day("--to", to));

    /// <summary>Print the plan and ask nothing of the network.</summary>
    public Option<bool> DryRun { get; } = Options.Flag("--dry-run", "Print how many requests it would take and how long, and ask nothing of the network.");

    private Option<bool> Quiet { get; } = Options.Flag("--quiet", "Print totals and problems only, and no progress.");

    private Option<bool> Verbose { get; } = Options.Flag("--verbose", "List everything that could not be fetched, however much.");

    private Option<bool> Json { get; } = Options.Json();

    /// <summary>All of them, in the order of the help.</summary>
    public IReadOnlyList<Symbol> All => [_from, _to, _house, _feeds, _topic, _urls, DryRun, _archive, _contact, _rate, _daily, _again, _mirrors, Quiet, Verbose, Json];

    /// <summary>The name of an option that was typed and says what to ask for, or how; null when none was.</summary>
    public string? OfAsking(ParseResult result) =>
        new Option[] { _from, _to, _house, _feeds, _topic, _urls, _contact, _rate, _daily, _again, _mirrors }.FirstOrDefault(option => result.GetResult(option) is { Implicit: false })?.Name;

    /// <summary>What was typed.</summary>
    public FetchWanted Wanted(ParseResult result) => new()
    {
        From = result.GetValue(_from),
        To = result.GetValue(_to),
        House = result.GetValue(_house),
        Feeds = result.GetValue(_feeds) ?? [],
        Topic = Words(result.GetValue(_topic)),
        Urls = Named(result.GetValue(_urls), "--urls takes a file"),
        Archive = Named(result.GetValue(_archive), "--archive takes a folder") ?? UsualArchive,
        Contact = Words(result.GetValue(_contact)),
        Rate = result.GetValue(_rate),
        Daily = result.GetValue(_daily),
        IsAgain = result.GetValue(_again),
        Mirrors = result.GetValue(_mirrors) ?? [],
    };

    /// <summary>How much is told.</summary>
    public Manner Manner(ParseResult result) => new(result.GetValue(Quiet), result.GetValue(Verbose), result.GetValue(Json));

    private static string? Words(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    /// <summary>A variable that is not set leaves a script with no name.</summary>
    private static string? Named(string? path, string takes) => path?.Length == 0 ? throw new UserException(takes + ", not “”") : path;

    private static Option<House?> House() => new("--house")
    {
        Description = "Only this House: commons or lords.",
        HelpName = "HOUSE",
        CustomParser = result =>
        {
            if (Enum.TryParse<House>(result.Tokens[0].Value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var house) && Enum.IsDefined(house))
            {
                return house;
            }
            result.AddError($"--house takes commons or lords, not “{result.Tokens[0].Value}”");
            return null;
        },
    };

    private static Option<double?> Rate() => new("--rate")
    {
        Description = "The most requests a second to one host (1); 0.2 is one in five seconds. More than 1 only for hosts of one's own: --mirror.",
        HelpName = "N",
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var rate) && FetchSettings.IsRate(rate))
            {
                return rate;
            }
            result.AddError($"--rate takes {FetchSettings.RateWords}, not “{result.Tokens[0].Value}”");
            return null;
        },
    };

    private static Option<int?> Daily() => new("--daily")
    {
        Description = "The most requests a day to one host.",
        HelpName = "N",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && FetchSettings.IsDailyCap(number))
            {
                return number;
            }
            result.AddError($"--daily takes {FetchSettings.DailyCapWords}, not “{result.Tokens[0].Value}”");
            return null;
        },
    };
}
