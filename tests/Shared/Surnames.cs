namespace HansardMiner.Tests.Shared;

/// <summary>How names are printed for a measure.</summary>
internal enum Surnames
{
    AsInTheSource,
    AfterTheFirst,
    Always,
}
