using System;
using HansardMiner.Records;

namespace HansardMiner.Store;

/// <summary>One thing that happened to a question, or that has not happened.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Date">The day; null when not stated.</param>
/// <param name="Record">The contribution that holds its text; null when no source has it.</param>
/// <param name="Source">The file that holds it; null when no source has it.</param>
/// <param name="Note">What else is to be said; null when nothing.</param>
public sealed record ChainStep(ChainStepKind Kind, DateOnly? Date, RecordId? Record, string? Source, string? Note);
