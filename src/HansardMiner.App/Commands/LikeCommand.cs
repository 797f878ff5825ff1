using System.CommandLine;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Present;
using HansardMiner.Present.Answers;
using HansardMiner.Query;
using HansardMiner.Store;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard like ID</c>: contributions that share the telling words of one.</summary>
internal static class LikeCommand
{
    public static Command Build(Door door)
    {
        var id = new Argument<string[]>("ID") { Description = "The id of a contribution or document, as search, claims and timeline print it; or a citation, or the address of a live page.", Arity = ArgumentArity.OneOrMore };
        var limit = Options.Number("--limit", "How many contributions to show.", 10);
        var json = Options.Json();
        return door.Command(
            "like",
            "Finds the contributions most like one, by the words that tell what it is about, and says which words these are.",
            (result, settings, _) => Run(settings, Options.Joined(result.GetValue(id)), result.GetValue(limit), result.GetValue(json)),
            id, limit, json);
    }

    private static int Run(Settings settings, string id, int limit, bool asJson)
    {
        if (limit is < 1 or > 1000)
        {
            throw new UserException("--limit takes 1 to 1000");
        }
        using var engines = Engines.Read(settings);
        if (NamedRecord.Find(engines, settings, id, whole: false, asJson) is not { } stored)
        {
            return ExitCode.Ok;
        }
        var alike = Alike.To(engines.Search, stored, limit);
        var screen = settings.Screen;
        if (asJson)
        {
            screen.Line(AnswerJson.Print(LikeAnswer.Of(stored.Asked ?? stored.Document.Id, alike)));
            return ExitCode.Ok;
        }
        screen.Wrapped(Screen.Safe($"Like {stored.Asked ?? stored.Document.Id} · {Wording.Heading(stored.Document.Headings)}"));
        if (alike.Query is null)
        {
            screen.Wrapped("It has no words that stand elsewhere, and not too often, by which others could be told to be like it.");
            return ExitCode.Ok;
        }
        screen.Wrapped(Screen.Safe("By its most telling words (in so many contributions): " + string.Join(", ", alike.Words.Select(w => $"{w.Word} ({Wording.Plain(w.Contributions)})"))));
        screen.Wrapped(Screen.Safe($"As a query: {QueryText.Of(alike.Query)}"));
        screen.Line(alike.Hits.Count == 0 ? "Nothing else has these words." : $"The {Wording.Number("contribution", alike.Hits.Count)} most like it:");
        foreach (var (i, hit) in alike.Hits.Index())
        {
            SearchText.Hit(screen, i + 1, hit);
        }
        return ExitCode.Ok;
    }
}
