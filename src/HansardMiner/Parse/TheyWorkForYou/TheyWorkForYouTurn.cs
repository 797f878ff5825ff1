using System;
using System.Collections.Generic;
using System.Globalization;
using HansardMiner.Parse.Print;
using HansardMiner.Records;

namespace HansardMiner.Parse.TheyWorkForYou;

/// <summary>The attributes of one <c>speech</c>, <c>ques</c>, <c>reply</c> or <c>division</c>, and what is collected for it beside its text.</summary>
internal sealed class TheyWorkForYouTurn
{
    private TheyWorkForYouId? _id;
    private Attribution? _attribution;

    /// <summary>The element: speech, ques, reply, division.</summary>
    public required string Element { get; init; }

    /// <summary>The attributes as they stand in the file.</summary>
    public required KeyValuePair<string, string>[] Attributes { get; init; }

    /// <summary>The line on which it begins.</summary>
    public int Line { get; init; }

    /// <summary>The numbers of the questions in it, each once, in order.</summary>
    public List<Uin> Uins { get; } = [];

    /// <summary>The day of the holding answer, if a paragraph or an attribute gives one.</summary>
    public DateOnly? HoldingAnswered { get; set; }

    /// <summary>The division, where it is one.</summary>
    public Division? Division { get; set; }

    /// <summary>Where it was mentioned, if it is a question without text.</summary>
    public TheyWorkForYouMentions? Mentions { get; set; }

    /// <summary>The id of the turn that it goes on with after somebody else's; null when it is none.</summary>
    public string? Continues { get; set; }

    /// <summary>The id; null when missing or of another kind.</summary>
    public TheyWorkForYouId? Id => _id ??= TheyWorkForYouId.TryParse(Attribute("id"));

    /// <summary>Procedure or a stage direction: no speaker.</summary>
    public bool HasNoSpeaker => string.Equals(Attribute("nospeaker"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The order number of an oral question; null when none or not a number.</summary>
    public int? QuestionNumber =>
        int.TryParse((Attribute("oral-qnum") ?? Attribute("questionnumber")).AsSpan().TrimStart("QT"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : null;

    /// <summary>Whether the source numbers it as an oral question.</summary>
    public bool IsNumbered => Attribute("oral-qnum") is not null || Attribute("questionnumber") is not null;

    /// <summary>Whether the source marks it as an oral question.</summary>
    public bool IsOralQuestion => Element == "speech" && (IsNumbered || Uins.Count > 0 || Type is "Start Question");

    /// <summary>"Start Speech", "Continuation Speech": files since 2020.</summary>
    public string? Type => Attribute("type");

    /// <summary>The person's id: <c>uk.org.publicwhip/person/25378</c> since 2016, <c>uk.org.publicwhip/member/1850</c> before; null when unknown.</summary>
    public string? PersonId =>
        (Attribute("person_id") ?? Attribute("speakerid")) is { } id && !id.EndsWith("unknown", StringComparison.Ordinal) ? id : null;

    /// <summary>By what its speaker is known again in the same file; null when nobody speaks.</summary>
    public string? Speaker => PersonId ?? Attribution?.Name ?? Attribution?.Printed;

    /// <summary>Times stand as 14:30:00, 022:00:00, 9:30 or not at all.</summary>
    public TimeOnly? Time
    {
        get
        {
            var time = (Attribute("time") ?? "").AsSpan();
            Span<Range> parts = stackalloc Range[4];
            return time.Split(parts, ':') is 2 or 3
                && int.TryParse(time[parts[0]], NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour < 24
                && int.TryParse(time[parts[1]], NumberStyles.None, CultureInfo.InvariantCulture, out var minute) && minute < 60
                ? new TimeOnly(hour, minute)
                : null;
        }
    }

    /// <summary>Who speaks. An office in its own attribute is printed before the name, as Hansard does.</summary>
    public Attribution? Attribution => HasNoSpeaker ? null : _attribution ??= Attributed();

    /// <summary>The attribute's value without white space around it; null when missing or empty.</summary>
    public string? Attribute(string name)
    {
        foreach (var (key, value) in Attributes)
        {
            if (string.Equals(key, name, StringComparison.Ordinal))
            {
                return value.AsSpan().Trim() is { Length: > 0 } trimmed ? trimmed.Length == value.Length ? value : trimmed.ToString() : null;
            }
        }
        return null;
    }

    /// <summary>What part the turn plays, as far as the source shows it by itself; null when it does not.</summary>
    public ContributionKind? ShownKind
    {
        get
        {
            if (Division is not null)
            {
                return ContributionKind.Division;
            }
            if (HasNoSpeaker || Element is "division" or "committee" or "question")
            {
                return ContributionKind.Procedure;
            }
            if (AttributionParser.IsChair(Attribution))
            {
                return ContributionKind.Chair;
            }
            var type = Type.AsSpan();
            return type[(type.IndexOf(' ') + 1)..] switch
            {
                "Question" => ContributionKind.Question,
                "SupplementaryQuestion" => ContributionKind.Supplementary,
                "Answer" => ContributionKind.Answer,
                "Intervention" => ContributionKind.Intervention,
                "Statement" => ContributionKind.Statement,
                "Speech" or "PointOfOrder" or "Other" => ContributionKind.Speech,
                _ => null,
            };
        }
    }

    /// <summary>Takes a question's number.</summary>
    public void AddUin(string? number)
    {
        if (!string.IsNullOrWhiteSpace(number) && !Uins.Contains(new Uin(number.Trim())))
        {
            Uins.Add(new Uin(number.Trim()));
        }
    }

    private Attribution? Attributed()
    {
        var name = Attribute("speakername");
        var office = Attribute("speakeroffice");
        if (office is not null)
        {
            var printed = name is null ? office : $"{office} ({name})";
            return new Attribution { Printed = printed, Office = office, Name = name, PersonId = PersonId };
        }
        return name is not null ? AttributionParser.Parse(name, PersonId)
            : PersonId is not null ? new Attribution { Printed = $"{PersonId} (name not in source)", PersonId = PersonId }
            : null;
    }
}
