using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Records;
using HansardMiner.Tests.Shared;
using NUnit.Framework;

namespace HansardMiner.Tests.Citations;

[TestFixture]
internal sealed class CitationQueryTests
{
    [TestCase("HC Deb 7 January 2014, vol 573, col 160", "House of Commons, 7 January 2014, volume 573, column 160")]
    [TestCase("hc deb 7 january 2014 vol. 573 cols. 160", "House of Commons, 7 January 2014, volume 573, column 160")]
    [TestCase("H.C. Deb., Tuesday 7th January, 2014, Vol. 573, c. 160", "House of Commons, 7 January 2014, volume 573, column 160")]
    [TestCase("HC Deb 29 June 1983 vol 443 cc241-2", "House of Commons, 29 June 1983, volume 443, columns 241–242")]
    [TestCase("HC Deb 3 February 1977, vol 389, cols 973–76", "House of Commons, 3 February 1977, volume 389, columns 973–976")]
    [TestCase("HC Deb vol 573 col 160 (7 January 2014)", "House of Commons, 7 January 2014, volume 573, column 160")]
    [TestCase("HC Deb 573 c160, 7 Jan 2014", "House of Commons, 7 January 2014, volume 573, column 160")]
    [TestCase("HC Deb (5th series) 29 June 1983 col 241 to 242", "House of Commons, 29 June 1983, columns 241–242")]
    [TestCase("HL Deb 10 December 2012 vol 741 cc189-190WA", "House of Lords, 10 December 2012, volume 741, columns 189–190WA")]
    [TestCase("HL Deb 29 June 1983, vol 443, col WA261", "House of Lords, 29 June 1983, volume 443, column WA261")]
    [TestCase("HL Deb 13 January 2004, vol 657, cols GC1–9", "House of Lords, Grand Committee, 13 January 2004, volume 657, columns GC1–9")]
    [TestCase("HC Deb 6 May 2014, vol 580, cols 25WH-27WH", "House of Commons, Westminster Hall, 6 May 2014, volume 580, columns 25–27WH")]
    [TestCase("HC Deb 26 October 2009, col 697-8W", "House of Commons, 26 October 2009, columns 697–698W")]
    [TestCase("HC Deb 1 July 2013, col 7MC", "House of Commons, 1 July 2013, column 7MC")]
    [TestCase("HC Deb 12 February 2014, col 7P", "House of Commons, 12 February 2014, column 7P")]
    [TestCase("HC Deb 28 October 2009, col 20WS", "House of Commons, 28 October 2009, column 20WS")]
    [TestCase("[Official Report, 15 January 1988; Vol. 125, c. 612.]", "15 January 1988, volume 125, column 612")]
    [TestCase("[Hansard, 15 January 1988; Vol. 125, c. 612.]", "15 January 1988, volume 125, column 612")]
    [TestCase("Official Report, 5 March 2009, column 451W", "House of Commons, 5 March 2009, column 451W")]
    [TestCase("Official Report, columns 1049-50W", "House of Commons, columns 1049–1050W")]
    [TestCase("5 March 2009, Official Report, columns 697-8W", "House of Commons, 5 March 2009, columns 697–698W")]
    [TestCase("the answer of 5 March 2009, Official Report, column 451W", "House of Commons, 5 March 2009, column 451W")]
    [TestCase("Official Report, House of Lords, 3 March 2014, Column 1331", "House of Lords, 3 March 2014, column 1331")]
    [TestCase("Official Report, Child Poverty Public Bill Committee, 3 November 2009; c. 125.", "House of Commons, Child Poverty Bill Committee, 3 November 2009, column 125")]
    [TestCase("Hansard, HC 7 January 2014, c160", "House of Commons, 7 January 2014, column 160")]
    [TestCase("House of Commons Hansard, 7 January 2014, Column 160", "House of Commons, 7 January 2014, column 160")]
    [TestCase("HC Hansard, vol 573, col 160, 7 January 2014", "House of Commons, 7 January 2014, volume 573, column 160")]
    [TestCase("573 HC Deb 160", "House of Commons, volume 573, column 160")]
    [TestCase("691 c1090-1", "volume 691, columns 1090–1091")]
    [TestCase("446 c901", "volume 446, column 901")]
    [TestCase("Health Bill Deb 30 January 2007, cols 12–15", "House of Commons, Health Bill Committee, 30 January 2007, columns 12–15")]
    [TestCase("PBC Deb (Bill 99) 30 January 2007, cols 12–15", "House of Commons, committee, 30 January 2007, columns 12–15")]
    [TestCase("SC Deb (A) 13 May 1998, col 345", "House of Commons, committee, 13 May 1998, column 345")]
    [TestCase("NIA Deb 12 October 2009", "Northern Ireland Assembly, 12 October 2009")]
    [TestCase("SP OR 29 October 2009, col 20701", "Scottish Parliament, 29 October 2009, column 20701")]
    [TestCase("HC, written question 211535, answered 3 November 2014", "House of Commons, number 211535, answered 3 November 2014")]
    [TestCase("HL, written questions HL5586, HL5587, answered 24 February 2014", "House of Lords, numbers HL5586, HL5587, answered 24 February 2014")]
    [TestCase("PQ 211469, tabled 22 October 2014, answered 27 October 2014 (Attorney General)", "number 211469, tabled 22 October 2014, answered 27 October 2014")]
    [TestCase("PQ 211469 [on Stalking], 27 October 2014", "number 211469, 27 October 2014")]
    [TestCase("the answer of 27 October 2014 to Question 211469", "number 211469, 27 October 2014")]
    [TestCase("UIN 211469", "number 211469")]
    [TestCase("hl 5586", "House of Lords, number HL5586")]
    [TestCase("S3W-28168", "Scottish Parliament, number S3W-28168")]
    [TestCase("HC, written statement HCWS316, 3 November 2014", "House of Commons, number HCWS316, 3 November 2014")]
    [TestCase("SP, motion S3M-4110, 12 May 2009", "Scottish Parliament, number S3M-4110, 12 May 2009")]
    [TestCase("“Scrap wars: the U.S. view”, 3 May 2016", "3 May 2016, title “scrapwarstheusview”")]
    [TestCase("https://questions-statements.parliament.uk/written-questions/detail/2014-10-22/211469", "House of Commons, number 211469, tabled 22 October 2014")]
    [TestCase("https://questions-statements.parliament.uk/written-statements/detail/2024-12-16/hcws316", "House of Commons, number HCWS316, 16 December 2024")]
    [TestCase("https://www.theyworkforyou.com/debates/?id=2014-01-07a.160.0#g160.1", "House of Commons, 7 January 2014, column 160")]
    [TestCase("2014-01-07a.160.0", "7 January 2014")]
    [TestCase("https://api.parliament.uk/historic-hansard/commons/1920/feb/24/liquor-traffic-restrictions#column_1523", "House of Commons, 24 February 1920, column 1523, title “liquortrafficrestrictions”")]
    [TestCase("https://www.parallelparliament.co.uk/debate/2014-05-06/commons/westminster-hall/cyberstalking", "House of Commons, Westminster Hall, 6 May 2014, title “cyberstalking”")]
    public void A_citation_is_understood(string citation, string understood) =>
        Assert.That(CitationQuery.TryParse(citation)?.ToString(), Is.EqualTo(understood));

    [TestCase("")]
    [TestCase("   ")]
    [TestCase("HC Deb")]
    [TestCase("HC Deb 31 February 2014, col 160", TestName = "a day that there is not")]
    [TestCase("HC Deb 7 January 2014, cols 241–2W–9WH", TestName = "letters that contradict each other")]
    [TestCase("HC Deb 7 January 2014, col 160, vol 573, col 161", TestName = "two columns")]
    [TestCase("HC Deb 5/3/09, col 160", TestName = "a year of two digits is not guessed")]
    [TestCase("stalking")]
    [TestCase("question 5 of the survey asked 300 people")]
    [TestCase("twfy/debate/2014-01-07a.160.0/c2")]
    public void What_is_no_citation_is_not_taken_for_one(string text) => Assert.That(CitationQuery.TryParse(text), Is.Null);

    [Test]
    public void The_parts_of_a_live_address_are_tried_first_and_then_its_whole()
    {
        var query = CitationQuery.TryParse("https://hansard.parliament.uk/Commons/2031-03-10/debates/7c61f0a2-93d8-4c1e-8f55-2b6d90e4a1c3/CommunityDefibrillators#contribution-0B1C2D3E-93d8-4c1e-8f55-2b6d90e4a1c4")!;
        Assert.That(query.SourceIds, Is.EqualTo(new[] { "0B1C2D3E-93d8-4c1e-8f55-2b6d90e4a1c4", "7c61f0a2-93d8-4c1e-8f55-2b6d90e4a1c3" }));
        Assert.That((query.House, query.Date, query.Title), Is.EqualTo((House.Commons, new DateOnly(2031, 3, 10), "communitydefibrillators")));
        Assert.That(CitationQuery.TryParse("https://www.theyworkforyou.com/wrans/?id=2015-01-30.222782.h#g222782.q0")!.SourceIds,
            Is.EqualTo(new[] { "uk.org.publicwhip/wrans/2015-01-30.222782.q0", "uk.org.publicwhip/wrans/2015-01-30.222782.h" }));
    }

    [Test]
    public void No_text_makes_the_parser_throw_or_hang()
    {
        var random = new Random(573);
        string[] parts = ["HC", "HL", "Deb", "Official Report", "Hansard", "vol", "573", "col", "cc", "c.", "160", "–", "-", "2W", "WA", "7 January 2014", "2014-13-45", ";", "[", "“", "”", "PQ", "HL5", ",", "Bill", "Committee", "99999999", "\0", "https://", "#g", "?id="];
        var started = ThreadClock.Seconds();
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Join(random.Next(2) == 0 ? " " : "", Enumerable.Range(0, random.Next(30)).Select(_ => parts[random.Next(parts.Length)]));
            Assert.DoesNotThrow(() => CitationQuery.TryParse(text), text);
        }
        Assert.That(ThreadClock.Seconds() - started, Is.LessThan(60), "seconds of processor time, of which it takes less than one");
    }

    public static IEnumerable<string> Days()
    {
        foreach (var format in new[] { "d MMMM yyyy", "dd MMM yyyy", "MMMM d, yyyy", "yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "dddd d MMMM yyyy", "dddd, d MMMM yyyy" })
        {
            yield return format;
        }
    }

    [TestCaseSource(nameof(Days))]
    public void Every_day_is_read_in_every_way_of_writing_it(string format)
    {
        for (var day = new DateOnly(2012, 1, 1); day.Year < 2014; day = day.AddDays(1))
        {
            var text = $"HC Deb {day.ToString(format, CultureInfo.InvariantCulture)}, col 1";
            Assert.That(CitationQuery.TryParse(text)?.Date, Is.EqualTo(day), text);
        }
    }
}
