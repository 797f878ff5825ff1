namespace HansardMiner.App.Setup;

/// <summary>How a command ended, for scripts.</summary>
internal static class ExitCode
{
    public const int Ok = 0;

    public const int UserError = 1;

    public const int Gaps = 2;

    public const int Integrity = 3;

    public const int Busy = 4;

    /// <summary>The line under every help text.</summary>
    public const string Legend = "0 done; 1 the command could not be understood, has nothing to work on, or cannot be done; 2 done, but sources had gaps or could not be read; 3 the index is damaged; 4 nothing done, since another fetch or update works on the archive";
}
