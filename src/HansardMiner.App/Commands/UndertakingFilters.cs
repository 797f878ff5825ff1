using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using HansardMiner.App.Setup;
using HansardMiner.Claims;
using HansardMiner.Query;

namespace HansardMiner.App.Commands;

/// <summary>The filters that commitments have and figures have not, shared by the command and the export.</summary>
internal sealed class UndertakingFilters
{
    private readonly Option<DateOnly?> _dueFrom = Options.Day("--due-from", "Only undertakings due on or after this day: the last day of their deadline, or the first where it has no last.");
    private readonly Option<DateOnly?> _dueTo = Options.Day("--due-to", "Only undertakings due on or before this day.");
    private readonly Option<string?> _actor = Options.Text("--actor", "WHO", "Only undertakings of this actor: part of the words that say who shall act; of “I” and “we”, of the speaker.");

    private readonly Option<UndertakingStrength[]?> _strength = new("--strength")
    {
        Description = "Only promise, intention, aspiration, expectation, requirement or requestanswered; several are parted by commas.",
        HelpName = "STRENGTH",
        CustomParser = result =>
        {
            var typed = string.Join(',', result.Tokens.Select(t => t.Value));
            var names = typed.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var wanted = names.Select(n => Enum.GetValues<UndertakingStrength>().Where(s => s.ToString().Equals(n.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)).ToArray()).ToList();
            if (wanted.Count > 0 && wanted.All(w => w.Length == 1))
            {
                return [.. wanted.SelectMany(w => w).Distinct()];
            }
            result.AddError($"--strength takes promise, intention, aspiration, expectation, requirement or requestanswered, not “{typed}”");
            return null;
        },
    };

    public IReadOnlyList<Symbol> All => [_dueFrom, _dueTo, _strength, _actor];

    /// <summary>Which commitments are wanted, when the filters that figures have, too, are those of a query for figures.</summary>
    public UndertakingQuery Of(ParseResult result, ClaimQuery shared) => new()
    {
        Words = shared.Words,
        Speaker = shared.Speaker,
        From = shared.From,
        To = shared.To,
        Outcome = shared.Outcome,
        WithSuperseded = shared.WithSuperseded,
        DueFrom = result.GetValue(_dueFrom),
        DueTo = result.GetValue(_dueTo),
        Strengths = result.GetValue(_strength) ?? [],
        Actor = result.GetValue(_actor),
    };

    /// <summary>Whether none of them is set.</summary>
    public bool AreUnset(ParseResult result) => All.OfType<Option>().All(o => result.GetResult(o) is null);
}
