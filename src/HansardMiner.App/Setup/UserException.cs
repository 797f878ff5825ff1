using System;

namespace HansardMiner.App.Setup;

/// <summary>Something that the user can put right; the message says what and how.</summary>
internal sealed class UserException(string message, int exitCode = ExitCode.UserError) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
