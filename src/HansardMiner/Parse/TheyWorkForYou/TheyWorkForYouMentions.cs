using System;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Print;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.TheyWorkForYou;

/// <summary>
/// Where a question of the Scottish Parliament was listed or answered. Such files hold no text of questions, only their numbers and these mentions:
/// <c>business-written</c> (lodged), <c>holding</c>, <c>answer</c>, <c>withdrawn</c>.
/// </summary>
internal sealed record TheyWorkForYouMentions
{
    /// <summary>The day on which a written question was first listed; null when not stated.</summary>
    public DateOnly? Tabled { get; private set; }

    /// <summary>The day of the answer; null when none is mentioned.</summary>
    public DateOnly? Answered { get; private set; }

    /// <summary>The day of the holding answer; null when none is mentioned.</summary>
    public DateOnly? Holding { get; private set; }

    /// <summary>The last day mentioned; null when none is.</summary>
    public DateOnly? Last { get; private set; }

    /// <summary>Whether the question was withdrawn.</summary>
    public bool IsWithdrawn { get; private set; }

    /// <summary>How far the question had come.</summary>
    public AnswerState State => IsWithdrawn ? AnswerState.Withdrawn : Answered is not null ? AnswerState.Answered : Holding is not null ? AnswerState.Holding : AnswerState.Unanswered;

    /// <summary>Reads the element at which <paramref name="reader"/> stands to its end; the mentions stand in the text as one list that states no figures.</summary>
    public static TheyWorkForYouMentions Read(MarkupReader reader, ContributionText text)
    {
        var mentions = new TheyWorkForYouMentions();
        var gid = reader.Attribute("gid") ?? "";
        text.Append(gid.AsSpan(gid.LastIndexOf('/') + 1));
        var before = ": ";
        var (depth, isEmpty) = (reader.Depth, reader.IsEmpty);
        while (!isEmpty && reader.Read() && reader.Depth > depth)
        {
            if (reader.Kind == MarkupKind.Start && reader.Name == "mention")
            {
                var (type, date) = (reader.Attribute("type") ?? "mentioned", reader.Attribute("date"));
                var place = reader.Attribute("spwrans") ?? reader.Attribute("orgid") ?? reader.Attribute("referrer");
                text.Append($"{before}{type}{(date is null ? "" : " " + date)}{(place is null ? "" : $" ({place})")}");
                before = "; ";
                mentions.Take(type, StatedDay.Of(date));
                reader.Skip();
            }
        }
        text.EndPassage(PassageKind.Apparatus);
        return mentions;
    }

    private void Take(string type, DateOnly? day)
    {
        Tabled = type == "business-written" && (Tabled is null || day < Tabled) ? day : Tabled;
        Answered = type == "answer" ? day ?? Answered : Answered;
        Holding = type == "holding" ? Holding ?? day : Holding;
        IsWithdrawn |= type == "withdrawn";
        Last = Last is null || day > Last ? day ?? Last : Last;
    }
}
