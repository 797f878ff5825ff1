using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using HansardMiner.Fetch.Tests.Replay;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.EndToEnd;

/// <summary>What a run says at its end, and the status of it afterwards, hold.</summary>
internal sealed class LedgerWordsTests
{
    private PlayedMonth _month = null!;

    [SetUp]
    public async Task Play() => _month = await PlayedMonth.Of(new HansardApiStage());

    [TearDown]
    public async Task End() => await _month.DisposeAsync();

    [Test]
    public void A_page_that_is_gone_for_good_is_not_promised_to_be_asked_for_again()
    {
        _month.Server.OnHost("hansard-api.parliament.uk", context =>
        {
            if (!context.Request.Path.StartsWithSegments("/debates"))
            {
                return _month.Stage.Answer(context);
            }
            context.Response.StatusCode = StatusCodes.Status410Gone;
            return Task.CompletedTask;
        });
        foreach (var words in new[] { Day, Day })
        {
            var fetch = _month.Run(words);
            Assert.That(fetch.Code, Is.EqualTo(2), fetch.ToString());
            Assert.That(fetch.Out, Does.Contain("gone for good from its source").And.Not.Contain("asks for it again"));
        }
    }

    [Test]
    public void A_run_that_has_nothing_left_to_ask_says_so()
    {
        Assert.That(_month.Run(Day).Code, Is.Zero);
        Assert.That(_month.Run(Day).Messages, Does.Contain("nothing is left to be asked for").And.Not.Contain("0 requests"));
    }

    [Test]
    public void A_command_to_copy_has_a_folder_with_spaces_in_quotes()
    {
        var spaced = Path.Combine(_month.Folder, "my raw");
        var fetch = _month.Run(Day.Select(word => word == _month.Archive ? spaced : word));
        var sign = OperatingSystem.IsWindows() ? '"' : '\'';
        Assert.That(fetch.Out.ReplaceLineEndings(" "), Does.Contain($"hansard mine {sign}{spaced}{sign}"));
    }

    [Test]
    public void A_list_of_many_days_that_fails_is_one_address()
    {
        _month.Stage.Refuse("/overview/calendar.json?year=2034&month=3&house=Commons");
        var fetch = _month.Run(["fetch", "--feed", "hansard-api", "--house", "commons", "--from", "2034-03-06", "--to", "2034-03-08", .. _month.Manner]);
        Assert.That(fetch.Out, Does.Contain("Could not be fetched: 1 address.").And.Contain("Commons, 6 Mar 2034 – 8 Mar 2034: not fetched"));
    }

    [Test]
    public async Task Addresses_that_an_update_does_not_keep_up_with_are_not_promised_to_be_asked_for_again()
    {
        await using var pages = await PlayedMonth.Of(new AddressesStage());
        pages.Stage.Refuse(pages.Stage.Needed);
        Assert.That(pages.First("--to", "2034-04-01").Code, Is.EqualTo(2));
        Assert.That(pages.Run("status", "--archive", pages.Archive).Out.ReplaceLineEndings(" "), Does.Contain("for single addresses only when it keeps up with the file that has them: “hansard update --urls FILE”"));
    }

    [Test]
    public async Task Listings_that_lead_to_days_are_not_told_beside_them()
    {
        await using var listed = await PlayedMonth.Of(new TheyWorkForYouStage());
        Assert.That(listed.Run(["fetch", "--feed", "theyworkforyou", "--from", "2034-03-06", "--to", "2034-03-08", .. listed.Manner]).Code, Is.Zero);
        Assert.That(listed.Run("status", "--archive", listed.Archive).Out, Does.Contain("theyworkforyou debates, Commons: 3 documents held").And.Not.Contain("addresses and lists"));
    }

    [Test]
    public void A_House_is_called_as_people_call_it()
    {
        string[] words = ["fetch", "--feed", "theyworkforyou", "--house", "northern-ireland", "--from", "2034-03-06", "--to", "2034-03-06", "--mirror", $"https://www.theyworkforyou.com={_month.Server.Address.GetLeftPart(UriPartial.Authority)}", .. _month.Manner];
        Assert.That(_month.Run([.. words, "--dry-run"]).Out, Does.Contain("Northern Ireland"));
        Assert.That(_month.Run(words).Out, Does.Contain("Northern Ireland ni, 6 Mar").And.Not.Contain("NorthernIreland"));
    }

    private string[] Day => ["fetch", "--feed", "hansard-api", "--house", "commons", "--from", "2034-03-07", "--to", "2034-03-07", .. _month.Manner];
}
