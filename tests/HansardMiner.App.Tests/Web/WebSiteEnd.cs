using NUnit.Framework;

namespace HansardMiner.App.Tests.Web;

/// <summary>Ends the shared site when the last test has run.</summary>
[SetUpFixture]
internal sealed class WebSiteEnd
{
    [OneTimeTearDown]
    public void End() => WebSite.End();
}
