namespace HansardMiner.Browser.Tests;

/// <summary>Pages of the samples that are looked at by name; links lead to the others.</summary>
internal static class SitePages
{
    public const string Question = "/c/wq/commons/2031-11-03/71001";
    public const string Debate = "/c/twfy/debate/2031-03-10b.1.3";
    public const string Answer = "/c/hansard/commons/2033-02-02/7c61f0a2-93d8-4c1e-8f55-2b6d90e4a1c3/community-defibrillators/c2";
    public const string Search = "/search?q=defibrillators";
    public const string Timeline = "/timeline?q=defibrillators+installed";
    public const string Figures = "/figures?q=defibrillators";

    /// <summary>From here every page can be reached.</summary>
    public static string[] Starts { get; } =
        ["/", Search, "/search?q=", "/search?q=%22open+quote+AND+(", "/search?q=nothingofthesort", Debate, Question, Answer, "/c/no/such/record", Timeline, "/timeline", Figures, "/figures", "/saved", "/sources", "/help", "/no-such-page"];
}
