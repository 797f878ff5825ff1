using System;
using System.Collections.Generic;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Text;
using NUnit.Framework;

namespace HansardMiner.Tests.Citations;

[TestFixture]
internal sealed class CitationTests
{
    private static readonly DateOnly Day = new(2031, 3, 10);

    private static Contribution Turn(string? column, params (int Offset, string Column)[] changes) => new()
    {
        Kind = ContributionKind.Speech,
        Text = "Some 438 lamps were mended in the first year, and 120 in the second.",
        Passages = [],
        Column = column is null ? null : new Column(column),
        ColumnChanges = [.. changes.Select(c => new ColumnChange(c.Offset, new Column(c.Column)))],
    };

    private static Debate Debate(House? house, int? volume, Venue? venue, params Contribution[] turns) => new()
    {
        Id = new RecordId("test/1"), Headings = ["Lamps Bill", "Clause 1"], Contributions = turns, House = house, Date = Day, Volume = volume, Venue = venue,
    };

    private static WrittenQuestion Question(Contribution? answer = null) => new()
    {
        Id = new RecordId("test/2"), Headings = ["Lamps"], Contributions = answer is null ? [] : [answer], House = House.Commons, Date = Day, Tabled = new DateOnly(2031, 3, 3),
        Uins = [new Uin("211469")], State = AnswerState.Answered, AnsweringBody = "Department of Lamps",
    };

    public static IEnumerable<TestCaseData> Forms()
    {
        (string Name, Document Document, string?[] Forms)[] cases =
        [
            ("chamber", Debate(House.Commons, 573, Venue.Chamber, Turn("160")),
                ["HC Deb 10 March 2031, vol 573, col 160", "HC Deb 10 March 2031, vol 573, col 160", "[Official Report, 10 March 2031; Vol. 573, c. 160.]", "Official Report, 10 March 2031, column 160", "HC Deb 10 March 2031 vol 573 c160", "573 c160", null]),
            ("range", Debate(House.Lords, 443, null, Turn("1189", (9, "1190"))),
                ["HL Deb 10 March 2031, vol 443, cols 1189–90", "HL Deb 10 March 2031, vol 443, cols 1189–90", "[Official Report, House of Lords, 10 March 2031; Vol. 443, c. 1189-90.]", "Official Report, House of Lords, 10 March 2031, columns 1189-90", "HL Deb 10 March 2031 vol 443 cc1189-90", "443 cc1189-90", null]),
            ("two digits", Debate(House.Commons, 443, null, Turn("241", (9, "242"))),
                ["HC Deb 10 March 2031, vol 443, cols 241–2", "HC Deb 10 March 2031, vol 443, cols 241–42", "[Official Report, 10 March 2031; Vol. 443, c. 241-2.]", "Official Report, 10 March 2031, columns 241-2", "HC Deb 10 March 2031 vol 443 cc241-2", "443 cc241-2", null]),
            ("Lords written", Debate(House.Lords, null, null, Turn("WA261", (9, "WA262"))),
                ["HL Deb 10 March 2031, cols WA261–2", "HL Deb 10 March 2031, cols WA261–62", "[Official Report, House of Lords, 10 March 2031; c. WA261-2.]", "Official Report, House of Lords, 10 March 2031, columns WA261-2", "HL Deb 10 March 2031 cc261-2WA", null, null]),
            ("Westminster Hall", Debate(House.Commons, 580, Venue.WestminsterHall, Turn("25WH", (3, "26WH"))),
                ["HC Deb 10 March 2031, vol 580, cols 25–6WH", "HC Deb 10 March 2031, vol 580, cols 25–26WH", "[Official Report, 10 March 2031; Vol. 580, c. 25-6WH.]", "Official Report, 10 March 2031, columns 25-6WH", "HC Deb 10 March 2031 vol 580 cc25-6WH", "580 cc25-6WH", null]),
            ("committee", Debate(House.Commons, null, Venue.Committee, Turn("12", (3, "15"))),
                ["Lamps Bill Deb 10 March 2031, cols 12–15", "Lamps Bill Deb 10 March 2031, cols 12–15", "[Official Report, Lamps Public Bill Committee, 10 March 2031; c. 12-15.]", "Official Report, Lamps Public Bill Committee, 10 March 2031, columns 12-15", "Lamps Bill Deb 10 March 2031 cc12-15", null, null]),
            ("Scotland", Debate(House.Scotland, null, null, Turn("20701")),
                ["SP OR 10 March 2031, col 20701", "SP OR 10 March 2031, col 20701", "[Official Report, Scottish Parliament, 10 March 2031; c. 20701.]", "Official Report, Scottish Parliament, 10 March 2031, column 20701", "SP OR 10 March 2031 c20701", null, null]),
            ("no column", Debate(House.Commons, 812, Venue.Chamber, Turn(null)),
                ["HC Deb 10 March 2031, vol 812", "HC Deb 10 March 2031, vol 812", "[Official Report, 10 March 2031; Vol. 812.]", null, "HC Deb 10 March 2031 vol 812", null, null]),
            ("House not stated", Debate(null, 812, null, Turn(null)),
                ["Hansard, House not stated, 10 March 2031, vol 812", "Hansard, House not stated, 10 March 2031, vol 812", "[Official Report, 10 March 2031; Vol. 812.]", null, "Hansard, House not stated, 10 March 2031 vol 812", null, null]),
            ("question", Question(),
                ["HC, written question 211469, answered 10 March 2031", null, null, null, null, null, "PQ 211469, tabled 3 March 2031, answered 10 March 2031 (Department of Lamps)"]),
            ("written answer", Question(Turn("125W")),
                ["HC Deb 10 March 2031, col 125W", "HC Deb 10 March 2031, col 125W", "[Official Report, 10 March 2031; c. 125W.]", "Official Report, 10 March 2031, column 125W", "HC Deb 10 March 2031 c125W", null, "PQ 211469, tabled 3 March 2031, answered 10 March 2031 (Department of Lamps)"]),
        ];
        return cases.Select(c => new TestCaseData(c.Document, c.Forms) { TestName = $"The_forms_of_a_citation_print_only_what_the_source_has ({c.Name})" });
    }

    [TestCaseSource(nameof(Forms))]
    public void The_forms_of_a_citation(Document document, string?[] forms)
    {
        var contribution = document.Contributions.Count > 0 ? document.Contributions[0] : null;
        var printed = Enum.GetValues<CitationForm>().Select(f => Citation.Of(document, contribution, f)).ToList();
        Assert.That(printed, Is.EqualTo(forms));
        foreach (var form in printed.OfType<string>())
        {
            Assert.That(CitationQuery.TryParse(form), Is.Not.Null, form);
        }
    }

    [Test]
    public void A_figure_is_cited_by_the_column_in_which_it_stands()
    {
        var turn = Turn("160", (50, "161"));
        var debate = Debate(House.Commons, 573, Venue.Chamber, turn);
        Assert.That(Citation.Of(debate, turn, new TextSpan(0, 14)), Is.EqualTo("HC Deb 10 March 2031, vol 573, col 160"));
        Assert.That(Citation.Of(debate, turn, new TextSpan(50, 53)), Is.EqualTo("HC Deb 10 March 2031, vol 573, col 161"));
        Assert.That(Citation.Of(debate, turn), Is.EqualTo("HC Deb 10 March 2031, vol 573, cols 160–1"));
    }

    [Test]
    public void A_column_that_begins_after_the_last_word_is_not_cited()
    {
        var turn = Turn("160");
        turn = turn with { ColumnChanges = [new ColumnChange(turn.Text.Length, new Column("161"))] };
        Assert.That(Citation.Of(Debate(House.Commons, 573, Venue.Chamber, turn), turn), Is.EqualTo("HC Deb 10 March 2031, vol 573, col 160"));
    }

    [Test]
    public void What_the_source_lacks_is_named()
    {
        Assert.That(Citation.Lacking(Debate(House.Commons, null, Venue.Chamber, Turn(null))), Is.EqualTo(new[] { "volume", "column" }));
        Assert.That(Citation.Lacking(Debate(null, 5, Venue.Chamber, Turn("1"))), Is.EqualTo(new[] { "House" }));
        Assert.That(Citation.Lacking(Question()), Is.Empty);
    }

    [Test]
    public void Statements_and_motions_are_cited_by_their_numbers()
    {
        var statement = Debate(House.Commons, null, null, Turn(null) with { Uin = new Uin("HCWS316") }) with { Proceeding = DocumentKind.Statement };
        Assert.That(Citation.Of(statement), Is.EqualTo("HC, written statement HCWS316, 10 March 2031"));
        Assert.That(Citation.Of(Debate(House.Scotland, null, null) with { SourceId = "S3M-4110" }), Is.EqualTo("SP, motion S3M-4110, 10 March 2031"));
    }
}
