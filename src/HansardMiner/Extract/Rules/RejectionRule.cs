using System;
using HansardMiner.Claims;

namespace HansardMiner.Extract.Rules;

/// <summary>A rule that says why a number is not a figure.</summary>
/// <param name="Name">What it finds.</param>
/// <param name="Reason">The reason it gives.</param>
/// <param name="Holds">Whether it holds of the draft at hand.</param>
internal sealed record RejectionRule(string Name, RejectReason Reason, Func<Scene, bool> Holds);
