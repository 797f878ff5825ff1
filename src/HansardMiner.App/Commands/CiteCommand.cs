using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using HansardMiner.App.Output;
using HansardMiner.App.Setup;
using HansardMiner.Records;
using HansardMiner.Store;
using HansardMiner.Text;

namespace HansardMiner.App.Commands;

/// <summary><c>hansard cite ID</c>: how a record is cited, in every form that its source has the facts for.</summary>
internal static class CiteCommand
{
    private static readonly TableHead[] Columns = [new("form"), new("citation", Wraps: true)];

    private static readonly string[] Names = [.. Enum.GetNames<CitationForm>().Select(n => n.ToLowerInvariant())];

    public static Command Build(Door door)
    {
        var id = new Argument<string[]>("ID") { Description = "The id of a contribution, document or figure, or a citation or live address of it.", Arity = ArgumentArity.OneOrMore };
        var form = FormOption();
        var json = Options.Json();
        return door.Command(
            "cite",
            "Prints how a contribution, question or figure is cited, in all forms for which its source has the facts, and says what the source lacks.",
            (result, settings, _) => Run(settings, Options.Joined(result.GetValue(id)), result.GetValue(form), result.GetValue(json)),
            id, form, json);
    }

    /// <summary>The option --form of cite, --cite of show.</summary>
    public static Option<string?> FormOption(string name = "--form")
    {
        var option = Options.Text(name, "FORM", $"Only this form: {string.Join(", ", Names)}.");
        option.AcceptOnlyFromAmong(Names);
        return option;
    }

    /// <summary>The citation in the form asked for.</summary>
    /// <exception cref="UserException">The source lacks what this form needs.</exception>
    public static string InForm(string form, Document document, Contribution? contribution, TextSpan? span = null) =>
        Citation.Of(document, contribution, Enum.Parse<CitationForm>(form, ignoreCase: true), span)
        ?? throw new UserException($"the form {form} cannot be made: {(form == "question" ? "this is no question with a UIN" : "the source does not state " + Lacking(document, contribution))}; use --form standard");

    private static int Run(Settings settings, string typed, string? form, bool asJson)
    {
        using var engines = Engines.Read(settings);
        if (NamedRecord.Find(engines, settings, typed, whole: false, asJson) is not { } stored)
        {
            return ExitCode.Ok;
        }
        var document = stored.Document;
        var contribution = stored.Asked is { } asked ? document.Contributions.Where((_, i) => document.Id.Contribution(i + 1) == asked).First() : null;
        TextSpan? span = stored.Claims.FirstOrDefault(c => string.Equals(c.Id, typed, StringComparison.OrdinalIgnoreCase))?.Claim.Span;
        if (form is not null && !asJson)
        {
            settings.Screen.Line(Screen.Safe(InForm(form, document, contribution, span)));
            return ExitCode.Ok;
        }
        var forms = Enum.GetValues<CitationForm>()
            .Select(f => (Name: f.ToString().ToLowerInvariant(), Text: Citation.Of(document, contribution, f, span)))
            .Where(f => f.Text is not null && (form is null || f.Name == form)).ToList();
        if (asJson)
        {
            WriteJson(settings.Screen, stored, forms);
            return ExitCode.Ok;
        }
        settings.Screen.Table(Columns, [.. forms.Select(f => new[] { f.Name, Screen.Safe(f.Text!) })]);
        if (Citation.Lacking(document, contribution) is { Count: > 0 } lacking)
        {
            settings.Screen.Line();
            settings.Screen.Wrapped($"Not in the source, and so not in the citation: {string.Join(", ", lacking)}.");
        }
        return ExitCode.Ok;
    }

    private static string Lacking(Document document, Contribution? contribution) =>
        string.Join(" or ", Citation.Lacking(document, contribution).DefaultIfEmpty("what this form is made of"));

    private static void WriteJson(Screen screen, StoredDocument stored, IReadOnlyList<(string Name, string? Text)> forms) => Json.Write(screen, json =>
    {
        json.WriteStartObject();
        json.WriteString("id", (stored.Asked ?? stored.Document.Id).Value);
        foreach (var (name, text) in forms)
        {
            json.WriteString(name, text);
        }
        json.WriteEndObject();
    });
}
