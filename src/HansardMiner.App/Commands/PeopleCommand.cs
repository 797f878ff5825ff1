using System.CommandLine;
using HansardMiner.App.Setup;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard people</c>: the register of members.</summary>
internal static class PeopleCommand
{
    public static Command Build(Door door) =>
        new("people", "The register of members: who speaks, and which office they held that day. Read member data with “people import”.")
        {
            PeopleImportCommand.Build(door),
            PeopleShowCommand.Build(door),
            PeopleFindCommand.Build(door),
            PeopleStatusCommand.Build(door),
        };
}
