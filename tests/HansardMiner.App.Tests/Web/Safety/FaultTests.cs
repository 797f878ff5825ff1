using System;
using System.IO;
using System.Linq;
using HansardMiner.Access;
using HansardMiner.Store;
using HansardMiner.Web.Safety;
using NUnit.Framework;

namespace HansardMiner.App.Tests.Web.Safety;

[TestFixture]
internal sealed class FaultTests
{
    private const string Secret = "/home/somebody/secret";

    [Test]
    public void A_store_that_fails_is_said_with_what_to_do()
    {
        var (answer, log) = Ask(() => throw new StoreException("there is no index in somewhere: run “hansard mine PATH” first"));
        Assert.That(answer.Status, Is.EqualTo(503));
        Assert.That(answer.Header("Retry-After"), Is.Not.Null);
        Assert.That(answer.Body, Does.Contain("There is no index in somewhere: run “hansard mine PATH” first.").And.Contain("<main"));
        Assert.That(log, Does.Contain("StoreException").And.Not.Contain("   at "));
    }

    [TestCase(typeof(TimeoutException), 503, "took too long")]
    [TestCase(typeof(ArgumentException), 400, "cannot be understood")]
    [TestCase(typeof(FormatException), 400, "cannot be understood")]
    [TestCase(typeof(InvalidOperationException), 500, "where “hansard serve” was started")]
    [TestCase(typeof(NullReferenceException), 500, "where “hansard serve” was started")]
    [TestCase(typeof(IOException), 500, "where “hansard serve” was started")]
    public void Any_fault_is_a_calm_page_and_a_line_in_the_log(Type type, int status, string said)
    {
        var (answer, log) = Ask(() => throw (Exception)Activator.CreateInstance(type, $"a fault with {Secret}\r\nhansard serve: forged")!);
        Assert.That(answer.Status, Is.EqualTo(status));
        Assert.That(answer.Body, Does.Contain(said));
        Assert.That(answer.Text, Does.Not.Contain(Secret).And.Not.Contain("Exception").And.Not.Contain("   at "));
        Assert.That(log, Does.Contain(type.Name));
        Assert.That(log.Split('\n').Where(l => l.StartsWith("hansard serve: forged", StringComparison.Ordinal)), Is.Empty);
        Assert.That(answer.Header("Cache-Control"), Is.EqualTo("no-store"));
    }

    [Test]
    public void Under_the_API_a_fault_is_problem_details()
    {
        using var site = new ServedSite("nowhere", () => throw new StoreException("there is none"));
        var answer = RawClient.Ask(site.Address, "/api/v1/no-such-thing");
        Assert.That(answer.Header("Content-Type"), Does.StartWith("application/problem+json"));
        Assert.That(answer.Body, Does.Contain("\"status\":404"));
    }

    [TestCase(404)]
    [TestCase(405)]
    [TestCase(413)]
    [TestCase(415)]
    [TestCase(418)]
    [TestCase(500)]
    [TestCase(502)]
    public void Each_status_has_words(int status)
    {
        var page = FaultPage.Of(status);
        Assert.That(page.Status, Is.EqualTo(status));
        Assert.That(page.Title + page.Message, Has.Length.GreaterThan(20));
    }

    private static (RawAnswer Answer, string Log) Ask(Func<IOpenIndex> open)
    {
        using var site = new ServedSite("nowhere", open);
        return (RawClient.Ask(site.Address, "/search?q=cases"), site.Log.ToString());
    }
}
