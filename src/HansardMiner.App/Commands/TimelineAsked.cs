using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using HansardMiner.App.Setup;
using HansardMiner.Timelines;

namespace HansardMiner.App.Commands;

/// <summary>How far the figures of a timeline are looked for: the options that <c>timeline</c> and <c>export timeline</c> share.</summary>
/// <param name="usual">How many figures are read where nothing else is asked; 0 for all.</param>
internal sealed class TimelineAsked(int usual)
{
    private readonly Option<bool> _all = Options.Flag("--all", "Keep figures with few of the query's words near them, too.");
    private readonly Option<int> _most = Options.Number("--most", "How many figures to read at the most where very many are met, the closest first; 0 for all.", usual);

    public IReadOnlyList<Option> All => [_all, _most];

    /// <summary>The question that is typed.</summary>
    public static Question Ask(string typed, Settings settings, bool withVariants) => Question.Of(typed, Engines.Understand(typed, settings, withVariants));

    /// <summary>Lays the figures that answer a question.</summary>
    public Timeline Lay(ParseResult result, Question question, Engines engines) => question.Lay(engines.Figures(Most(result.GetValue(_most))), result.GetValue(_all));

    /// <summary>Whether none of them is set.</summary>
    public bool AreUnset(ParseResult result) => All.All(o => result.GetResult(o) is null or { Implicit: true });

    private static int Most(int asked) => asked switch
    {
        < 0 => throw new UserException("--most takes 0 or more"),
        0 => int.MaxValue,
        _ => asked,
    };
}
