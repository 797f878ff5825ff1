using System;
using System.Collections.Generic;
using System.CommandLine;
using HansardMiner.App.Setup;
using HansardMiner.Query;
using HansardMiner.Records;

namespace HansardMiner.App.Commands;

/// <summary>The filters that figures and commitments share: by whom and when it was said, and what came of the question.</summary>
/// <param name="things">What is filtered, in the plural: "figures".</param>
internal sealed class SaidFilters(string things)
{
    private readonly Option<string?> _speaker = Options.Text("--speaker", "NAME", $"Only {things} given by this speaker or office, as printed.");
    private readonly Option<DateOnly?> _from = Options.Day("--from", $"Only {things} said on or after this day.");
    private readonly Option<DateOnly?> _to = Options.Day("--to", $"Only {things} said on or before this day.");
    private readonly Option<AnswerOutcome?> _outcome = Options.Outcome();
    private readonly Option<bool> _superseded = Options.Flag("--superseded", $"Also {things} of answers as they stood before they were corrected.");
    private readonly Option<bool> _plain = Options.NoVariants();

    public IReadOnlyList<Symbol> All => [_speaker, _from, _to, _outcome, _superseded, _plain];

    /// <summary>Whether other spellings of the words are meant, too.</summary>
    public bool WithVariants(ParseResult result) => !result.GetValue(_plain);

    /// <summary>What is asked, with the words typed; null words where none are.</summary>
    public ClaimQuery Of(ParseResult result, string typed, Settings settings) => new()
    {
        Words = typed.Length == 0 ? null : Engines.Understand(typed, settings, WithVariants(result)),
        Speaker = result.GetValue(_speaker),
        From = result.GetValue(_from),
        To = result.GetValue(_to),
        Outcome = result.GetValue(_outcome),
        WithSuperseded = result.GetValue(_superseded),
    };
}
