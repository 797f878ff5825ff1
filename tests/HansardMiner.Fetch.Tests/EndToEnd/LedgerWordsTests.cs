using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using HansardMiner.Fetch.Tests.Replay;
using Microsoft.AspNetCore.Http;
using NUnit.Framework;

namespace HansardMiner.Fetch.Tests.EndToEnd;

/// <summary>What a run says at its end, and the status of it afterwards, hold.</summary>
internal sealed class LedgerWordsTests : PlayedMonthTests
{
    [Test]
    public void A_page_that_is_gone_for_good_is_not_promised_to_be_asked_for_again()
    {
        Month.Server.OnHost("hansard-api.parliament.uk", context =>
        {
            if (!context.Request.Path.StartsWithSegments("/debates"))
            {
                return Month.Stage.Answer(context);
            }
            context.Response.StatusCode = StatusCodes.Status410Gone;
            return Task.CompletedTask;
        });
        foreach (var words in new[] { Day, Day })
        {
            var fetch = Month.Run(words);
            Assert.That(fetch.Code, Is.EqualTo(2), fetch.ToString());
            Assert.That(fetch.Out, Does.Contain("gone for good from its source").And.Not.Contain("asks for it again"));
        }
    }

    [Test]
    public void A_run_that_has_nothing_left_to_ask_says_so()
    {
        Assert.That(Month.Run(Day).Code, Is.Zero);
        Assert.That(Month.Run(Day).Messages, Does.Contain("nothing is left to be asked for").And.Not.Contain("0 requests"));
    }

    [Test]
    public void A_command_to_copy_has_a_folder_with_spaces_in_quotes()
    {
        var spaced = Path.Combine(Month.Folder, "my raw");
        var fetch = Month.Run(Day.Select(word => word == Month.Archive ? spaced : word));
        var sign = OperatingSystem.IsWindows() ? '"' : '\'';
        Assert.That(fetch.Out.ReplaceLineEndings(" "), Does.Contain($"hansard mine {sign}{spaced}{sign}"));
    }

    [Test]
    public void A_list_of_many_days_that_fails_is_one_address()
    {
        Month.Stage.Refuse("/overview/calendar.json?year=2034&month=3&house=Commons");
        var fetch = Month.Run(["fetch", "--feed", "hansard-api", "--house", "commons", "--from", "2034-03-06", "--to", "2034-03-08", .. Month.Manner]);
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
        string[] words = ["fetch", "--feed", "theyworkforyou", "--house", "northern-ireland", "--from", "2034-03-06", "--to", "2034-03-06", "--mirror", $"https://www.theyworkforyou.com={Month.Server.Address.GetLeftPart(UriPartial.Authority)}", .. Month.Manner];
        Assert.That(Month.Run([.. words, "--dry-run"]).Out, Does.Contain("Northern Ireland"));
        Assert.That(Month.Run(words).Out, Does.Contain("Northern Ireland ni, 6 Mar").And.Not.Contain("NorthernIreland"));
    }

    private string[] Day => ["fetch", "--feed", "hansard-api", "--house", "commons", "--from", "2034-03-07", "--to", "2034-03-07", .. Month.Manner];
}
