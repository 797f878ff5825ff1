using System;
using System.Globalization;
using System.Linq;
using HansardMiner.Records;
using NUnit.Framework;

namespace HansardMiner.Tests.Coverage;

[TestFixture]
internal sealed class LondonDayTests
{
    [TestCase("2034-07-01T22:59:59Z", "2034-07-01", Description = "a minute to midnight in summer")]
    [TestCase("2034-07-01T23:00:00Z", "2034-07-02", Description = "midnight in summer")]
    [TestCase("2034-07-02T00:30:00Z", "2034-07-02")]
    [TestCase("2034-01-01T23:30:00Z", "2034-01-01", Description = "winter is as universal time")]
    [TestCase("2034-01-02T00:00:00Z", "2034-01-02")]
    [TestCase("2034-03-25T23:30:00Z", "2034-03-25", Description = "the night in which the clocks go forward")]
    [TestCase("2034-03-26T23:30:00Z", "2034-03-27")]
    [TestCase("2034-10-28T23:30:00Z", "2034-10-29", Description = "the night in which they go back")]
    [TestCase("2034-10-29T23:30:00Z", "2034-10-29")]
    [TestCase("2034-07-02T09:00:00+10:00", "2034-07-02", Description = "a clock of Sydney")]
    public void A_day_begins_and_ends_when_it_does_in_London(string time, string day)
    {
        var then = DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);
        var expected = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        Assert.Multiple(() =>
        {
            Assert.That(LondonDay.Of(then), Is.EqualTo(expected));
            Assert.That(LondonDay.Of(then, LondonDay.Zone(["No/Such_Place"])), Is.EqualTo(expected), "on a system that knows no zones");
        });
    }

    [Test]
    public void A_system_that_knows_no_zones_has_the_same_days()
    {
        var bare = LondonDay.Zone([]);
        var hours = Enumerable.Range(0, 24 * 366 * 10).Select(hour => new DateTimeOffset(2020, 1, 1, 0, 30, 0, TimeSpan.Zero).AddHours(hour));
        Assert.That(hours.Where(hour => LondonDay.Of(hour) != LondonDay.Of(hour, bare)), Is.Empty);
    }
}
