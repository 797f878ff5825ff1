using System.Collections.Generic;

namespace HansardMiner.Timelines;

/// <summary>One of the words asked for, as an index of figures looks for it.</summary>
/// <param name="Forms">The stems of each form that answers to it; a stem that ends with <c>*</c> is the beginning of one. Without any form it is never found.</param>
/// <param name="IsSubject">Whether it is the subject itself, and no thing or act for which related words are let in.</param>
/// <param name="IsDeciding">Whether a figure must count one of the topics that decide: the acts asked for or, without any, the things.</param>
/// <param name="IsAct">Whether it is an act, which may stand beside the figure rather than in what it counts.</param>
public sealed record FigureTopic(IReadOnlyList<IReadOnlyList<string>> Forms, bool IsSubject, bool IsDeciding, bool IsAct);
