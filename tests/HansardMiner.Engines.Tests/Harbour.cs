using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

/// <summary>A small invented collection, and the queries that find in it exactly what <c>queries.tsv</c> says.</summary>
internal static class Harbour
{
    public static IReadOnlyList<Document> Documents { get; } =
    [
        Debate("a/1", "2012-03-01", House.Commons, ["Commons Chamber", "Harbour Lights"], DocumentKind.Debate,
            Turn("Ann Beacon", null, "Con", "160W", "The organisation of pilots is done. The organisers recognised 1,200 victims of wreckers."),
            Turn("Tom Foghorn", "The Minister for Lights", null, "161W", "An organization was made. The organ of the chapel plays. We recognize it. E-mail me; the cross-border patrol sails."),
            Turn("Zoë O'Brien", null, "Lab", "162W", "Each victim’s lamp and all victims’ lamps were lit. The C.P.S. agrees. The hon. Lady sends email across the border. Crossborder trade.")),
        Debate("a/2", "2013-06-15", House.Lords, ["Lords Chamber", "Defence Programme"], DocumentKind.Oral,
            Turn("Lord Skerry", null, "Crossbench", "25", "The programme of work rose by 15.1 per cent. Naïve cafés closed."),
            Turn("Baroness Tern", null, null, "26", "A computer program. The license in 438 cases and for 450 staff. At least 15% agree."),
            Turn("Lord Skerry", null, "Crossbench", "30", "A joint protocol on stalking: the training for stalking and the joint working protocol.")),
        Debate("a/3", "2014-11-20", House.Commons, ["Written Statements", "Wreckers"], DocumentKind.Statement,
            Turn("Tom Foghorn", "The Minister for Lights", null, null, "By 2014, 566 cases were heard; 834 cases reached a court. Stalkers stalk; CPS staff said so. It costs £3 a lamp.")),
        Question("a/4", "2015-01-07", "HL100", "Department of Lights", AnswerOutcome.Answered, "How many gaols have lamps?", "There are 12 gaols and 1 jail with lamps."),
        Question("a/5", "2015-02-01", "HL150", "Ministry of Tides", AnswerOutcome.NotHeld, "How many tides were high?", "The information is not held."),
        new Article
        {
            Id = new RecordId("a/6"), Headings = ["Over 1,000 “wreckers” charged"],
            Contributions = [Turn(null, null, null, null, "Over 1000 prosecutions, says the paper; it’s a “record”. A 30 per cent rise – on-line abuse, and cyberbullying.")],
        },
    ];

    /// <summary>Query and ids of the contributions it finds, by the lines of the table.</summary>
    public static IEnumerable<TestCaseData> Queries() =>
        File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "queries.tsv")).Where(l => l.Length > 0 && !l.StartsWith('#'))
            .Select(l => l.Split('\t')).Select(c => new TestCaseData(c[0], c.Length > 1 ? c[1] : "").SetArgDisplayNames(c[0], c.Length > 1 ? c[1] : ""));

    private static Contribution Turn(string? name, string? office, string? party, string? column, string text) => Make.Turn(name ?? "", text) with
    {
        Attribution = name is null ? null : new Attribution { Printed = office is null ? name : $"{office} ({name})", Name = name, Office = office, Party = party },
        Column = column is null ? null : new Column(column),
    };

    private static Debate Debate(string id, string day, House house, string[] headings, DocumentKind kind, params Contribution[] turns) => new()
    {
        Id = new RecordId(id), Date = Day(day), House = house, Headings = headings, Proceeding = kind, Contributions = turns,
    };

    private static WrittenQuestion Question(string id, string day, string uin, string dept, AnswerOutcome outcome, string question, string answer) =>
        Make.Question(id, day, question, answer) with { Uins = [new Uin(uin)], AnsweringBody = dept, Outcome = outcome, Headings = ["Questions"], House = House.Lords };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
