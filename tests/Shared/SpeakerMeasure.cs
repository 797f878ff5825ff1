using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using HansardMiner.Parse;
using HansardMiner.Parse.Sources;
using HansardMiner.People;
using HansardMiner.Records;

namespace HansardMiner.Tests.Shared;

/// <summary>
/// Measures how well speakers are told: the sources' own ids of members are hidden from the resolver and used as truth only.
/// A speaker that is not told is not wrong; one told as somebody else is.
/// </summary>
internal sealed class SpeakerMeasure(Register register)
{
    private readonly Resolver _resolver = new(register) { UseIds = false };
    private readonly SortedDictionary<string, int> _rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _unresolved = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _wrong = new(StringComparer.Ordinal);

    /// <summary>Whether the names beside offices are hidden too, so that the office alone must tell.</summary>
    public bool HidesNames { get; init; }

    /// <summary>Only attributions that print an office and no name.</summary>
    public bool OnlyOffices { get; init; }

    /// <summary>Leaves out deputies in the Chair: several hold that office at any time, so that the office alone cannot tell.</summary>
    public bool WithoutDeputies { get; init; }

    /// <summary>
    /// Prints names as the Official Report does, and TheyWorkForYou does not: in full with the constituency at the first turn of a document, by the surname
    /// (or the peerage without its place) after that; or by the surname always.
    /// </summary>
    public Surnames Surnames { get; init; }

    /// <summary>Speakers who have an id in the source.</summary>
    public int Speakers { get; private set; }

    /// <summary>Told as the source does.</summary>
    public int Right { get; private set; }

    /// <summary>Told as somebody else.</summary>
    public int Wrong { get; private set; }

    /// <summary>Left as one of several.</summary>
    public int Several { get; private set; }

    /// <summary>Speakers whose id the member data does not know, so that nobody can tell whether they are right.</summary>
    public int WithoutTruth { get; private set; }

    public double RightShare => Speakers == 0 ? 1 : (double)Right / Speakers;

    public double WrongShare => Speakers == 0 ? 0 : (double)Wrong / Speakers;

    /// <summary>Measures all files of a folder that a reader reads.</summary>
    public SpeakerMeasure Folder(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.xml*").Order(StringComparer.Ordinal))
        {
            var sitting = Sitting.None;
            foreach (var document in Documents(file))
            {
                Take(document, sitting);
                sitting = sitting.After(document);
            }
        }
        return this;
    }

    /// <summary>The figures in one paragraph.</summary>
    public string Report(string title)
    {
        var report = new StringBuilder();
        report.Append(CultureInfo.InvariantCulture, $"{title}: {Speakers} speakers with an id; right {Right} ({RightShare:P2}), wrong {Wrong} ({WrongShare:P2}), several {Several}, ")
            .AppendLine(CultureInfo.InvariantCulture, $"not known {Speakers - Right - Wrong - Several}; ids that the member data does not know {WithoutTruth}");
        foreach (var (name, list) in new[] { ("by rule", _rules), ("unresolved", _unresolved), ("wrong", _wrong) })
        {
            foreach (var (what, count) in list.OrderByDescending(r => r.Value).ThenBy(r => r.Key, StringComparer.Ordinal))
            {
                report.AppendLine(CultureInfo.InvariantCulture, $"    {name,-10} {count,6}  {what}");
            }
        }
        return report.ToString();
    }

    private void Take(Document document, Sitting sitting)
    {
        var truths = document.Contributions.Select(c => c.Attribution?.PersonId).ToList();
        var met = new HashSet<string>(StringComparer.Ordinal);
        var hidden = document with
        {
            Contributions = [.. document.Contributions.Select(c => c with { Attribution = c.Attribution is { } a ? Hidden(Printed(a, document.Date, met)) : null })],
        };
        var resolved = _resolver.Resolve(hidden, HidesNames ? Sitting.None : sitting).Contributions;
        for (var i = 0; i < truths.Count; i++)
        {
            if (truths[i] is { } id && (!OnlyOffices || IsOfficeAlone(resolved[i].Attribution!))
                && !(WithoutDeputies && resolved[i].Attribution!.Office?.Contains("Deputy", StringComparison.Ordinal) == true))
            {
                Judge(id, resolved[i]);
            }
        }
    }

    private Attribution Printed(Attribution attribution, DateOnly? day, HashSet<string> met)
    {
        if (Surnames == Surnames.AsInTheSource || attribution is not { PersonId: { } id, Name: not null, Office: null } || register.OfSourceId(id) is not { } person
            || day is not { } known || register.TenureOf(person, known, null) is not { Family.Length: > 0 } tenure)
        {
            return attribution;
        }
        return met.Add(id) && Surnames == Surnames.AfterTheFirst ? attribution with { Constituency = tenure.Constituency }
            : attribution with { Name = tenure.House == House.Lords ? tenure.Title + " " + tenure.Family : tenure.Family, Constituency = null, Party = null };
    }

    private static bool IsOfficeAlone(Attribution attribution) =>
        attribution.Office is { } office && (attribution.Name is null || attribution.Name == office);

    private Attribution Hidden(Attribution attribution) => HidesNames && attribution is { Office: { } office, Name: not null }
        ? attribution with { PersonId = null, Name = null, Printed = office, Constituency = null, Party = null }
        : attribution with { PersonId = null };

    private void Judge(string id, Contribution contribution)
    {
        // A person's own id is the truth also where the register does not know the person: whoever is told in his or her place is told wrongly.
        if ((register.OfSourceId(id) ?? (id.Contains("/person/", StringComparison.Ordinal) ? new PersonId(id) : null)) is not { } truth)
        {
            WithoutTruth++;
            return;
        }
        Speakers++;
        switch (contribution.Speaker)
        {
            case Speaker.Known known when known.Person == truth:
                Right++;
                Count(_rules, known.Rule);
                break;
            case Speaker.Known known:
                Wrong++;
                Count(_wrong, $"{contribution.Attribution!.Printed} told as {known.Name} {known.Person} ({known.Rule}), is {register.Find(truth)?.Name} {id}");
                break;
            case Speaker.OneOf several:
                Several++;
                Count(_unresolved, $"{several.Rule}: {contribution.Attribution!.Printed}: {string.Join("; ", several.Candidates.Select(c => c.Name))}");
                break;
            default:
                Count(_unresolved, Reason(contribution));
                break;
        }
    }

    private static string Reason(Contribution contribution) => contribution.Speaker is { } speaker
        ? speaker.Rule.StartsWith("names are known", StringComparison.Ordinal) ? speaker.Rule : $"{speaker.Rule}: {contribution.Attribution!.Printed}"
        : "no attribution";

    private static void Count(SortedDictionary<string, int> counts, string what) => counts[what] = counts.GetValueOrDefault(what) + 1;

    private static List<Document> Documents(string file)
    {
        var taken = new Taken();
        var head = new byte[65536];
        using var bytes = File.OpenRead(file);
        var length = bytes.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        bytes.Position = 0;
        var source = new SourceHead(Path.GetFileName(file), Encoding.UTF8.GetString(head, 0, length).TrimStart('\uFEFF'), bytes.Length);
        var (reader, recognition) = Readers.Recognise(source);
        if (recognition.IsAccepted)
        {
            reader.Read(source, bytes, taken, CancellationToken.None);
        }
        return taken.Documents;
    }

    private sealed class Taken : IReading
    {
        public List<Document> Documents { get; } = [];

        public void Add(Document document) => Documents.Add(document);

        public void Report(Diagnostic diagnostic)
        {
        }

        public void Redirect(string oldSourceId, string newSourceId)
        {
        }
    }
}
