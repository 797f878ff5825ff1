using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Figures;
using HansardMiner.Query;

namespace HansardMiner.Tests.Timelines;

/// <summary>An invented story in which figures that look alike count different things.</summary>
internal static class Story
{
    public static IReadOnlyList<ClaimHit> MetalTheft =>
    [
        Said.Figure("About 240 cases have been prosecuted up to now under the scrap metal rules.", "About 240 cases", 240, "cases")
            .In("debate/1").On("2015-01-20").For("up to now", null, "2015-01-20").Bounded(Bound.About),
        Said.Figure("I can tell her that the number of thieves charged stands at 240 and no more.", "240", 240, "thieves")
            .In("debate/1", 3).On("2015-01-20").For("up to now", null, "2015-01-20"),
        Said.Figure("Between April 2013 and March 2015 there were 515 metal theft cases that had reached a court in England and Wales.", "515 metal theft cases", 515, "metal theft cases")
            .In("written/7").On("2015-06-02").By("The Minister for Scrap").For("Between April 2013 and March 2015", "2013-04-01", "2015-03-31").At("in England and Wales"),
        Said.Figure("More than 900 people have been prosecuted for metal theft since the rules began.", "More than 900 people", 900, "people")
            .In("article/2").On(null).By(null).For("since the rules began", null, null).Bounded(Bound.Over) with { DocumentKind = Records.DocumentKind.Article, Citation = "“Scrap wars”, date not stated", House = null },
        Said.Figure("In 2012-13 there were 1,200 thefts of metal recorded on the railway.", "1,200 thefts", 1200, "thefts of metal")
            .In("written/9").On("2015-09-10").For("In 2012-13", "2012-04-01", "2013-03-31"),
        Said.Figure("In 2013-14 there were 950 thefts of metal recorded on the railway.", "950 thefts", 950, "thefts of metal")
            .In("written/9").On("2015-09-10").For("In 2013-14", "2013-04-01", "2014-03-31"),
        Said.Figure("In 2014-15 there were 610 thefts of metal recorded on the railway.", "610 thefts", 610, "thefts of metal")
            .In("written/10").On("2015-12-01").For("In 2014-15", "2014-04-01", "2015-03-31"),
        Said.Figure("The new unit led to a fall of 12.5% in metal thefts last year.", "a fall of 12.5%", 12.5m, "metal thefts")
            .In("debate/4").On("2016-02-03").For("last year", "2015-01-01", "2015-12-31").As(ClaimKind.Percent, "%", Change.Fall),
        Said.Figure("On 1 October 2014 at least 75 dealers had lost their licence.", "at least 75 dealers", 75, "dealers")
            .In("debate/5").On("2014-11-11").By("Bram Teller").For("On 1 October 2014", "2014-10-01", "2014-10-01").Bounded(Bound.Over),
    ];
}
