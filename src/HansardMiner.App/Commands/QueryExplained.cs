using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Present.Answers;
using HansardMiner.Query;

namespace HansardMiner.App.Commands;

/// <summary>How a query is understood: in English, as a query that gives the same, with what was ignored and which spellings were added.</summary>
internal static class QueryExplained
{
    public static int Write(Settings settings, ParsedQuery parsed, bool asJson)
    {
        var screen = settings.Screen;
        if (asJson)
        {
            screen.Line(AnswerJson.Print(ExplainedAnswer.Of(parsed)));
            return ExitCode.Ok;
        }
        screen.Wrapped(Screen.Safe($"Looks for {parsed.ReadBack}."));
        screen.Wrapped(Screen.Safe($"As a query: {parsed.Text}"));
        foreach (var variant in parsed.Variants)
        {
            screen.Wrapped(Screen.Safe($"“{variant.Typed}” is also looked for as {string.Join(", ", variant.Also)} (not with --no-variants)."));
        }
        return ExitCode.Ok;
    }
}
