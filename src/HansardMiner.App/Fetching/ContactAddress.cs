using System;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Fetch.Politeness;

namespace HansardMiner.App.Fetching;

/// <summary>Whom the owner of a site may write to: without that, nobody is asked for anything.</summary>
internal static class ContactAddress
{
    /// <summary>The variable of the environment that may hold it.</summary>
    public const string Variable = "HANSARD_CONTACT";

    /// <summary>The contact that holds: the one that was typed, else that of the environment, else the one that is remembered.</summary>
    /// <exception cref="UserException">There is none, or it is neither an e-mail address nor the address of a page.</exception>
    public static string Choose(string? typed, string? remembered)
    {
        var ofEnvironment = Environment.GetEnvironmentVariable(Variable);
        var (contact, where) = !string.IsNullOrWhiteSpace(typed) ? (typed, "--contact") : !string.IsNullOrWhiteSpace(ofEnvironment) ? (ofEnvironment, Variable) : (remembered, "the archive's contact");
        return contact is null
            ? throw new UserException($"say whom the owners of the sites may write to: --contact you@example.org (or the address of a page, or {Variable} in the environment). It is sent with each request, so that they can ask you before they shut you out, and remembered for the next time")
            : Contact.TryParse(contact) is not null ? contact.Trim()
            : throw new UserException(Screen.Safe($"{where} takes an e-mail address or the address of a page, not “{contact}”"));
    }
}
