using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Parse.Json;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Parse.HansardApi;

/// <summary>Takes the objects of an answer and makes documents of the debates, divisions and found contributions among them.</summary>
internal sealed class HansardApiRecords(IReading reading)
{
    private const int MostNamed = 3;

    private readonly UniqueIds _ids = new();
    private readonly List<string> _listed = [];
    private readonly List<string> _withoutText = [];
    private readonly List<JsonItem> _divisions = [];
    private readonly HansardApiItems _items = new();
    private int _listedCount;
    private int _other;

    /// <summary>How many documents were read.</summary>
    public int Documents { get; private set; }

    /// <summary>Takes an object if it is a debate, a division or an entry of a list.</summary>
    public bool Take(JsonItem item, string? name)
    {
        if (item.Find("Overview") is { IsObject: true } || item.All("Items").Any(i => i.Find("ItemType") is not null))
        {
            if (Is(name, "ChildDebates"))
            {
                return false;
            }
            Divisions();
            Debate(item, []);
            return true;
        }
        if (HansardApiDivisions.Is(item))
        {
            if (_divisions.Count > 0 && HansardApiDivisions.Section(_divisions[0]) != HansardApiDivisions.Section(item))
            {
                Divisions();
            }
            _divisions.Add(item);
            return true;
        }
        if (item.TextOf("ContributionTextFull") is not null || item.TextOf("ContributionText") is not null)
        {
            Add(new HansardApiFound(item, _ids).Document());
            return true;
        }
        if (item.TextOf("DebateSectionExtId") is not null || (item.TextOf("Title") is not null && item.TextOf("HRSTag") is not null && !Is(name, "Overview") && !Is(name, "Navigator")))
        {
            Listed(item);
            return true;
        }
        return false;
    }

    /// <summary>The end of the source.</summary>
    public void Finish(bool isDamaged)
    {
        Divisions();
        if (Documents == 0 && !isDamaged)
        {
            reading.Report(_listedCount > 0 ? NoProceedings(
                    string.Create(CultureInfo.InvariantCulture, $"The file is a list that names {_listedCount} debates ({Named(_listed, _listedCount)}) and holds the text of none: fetch each debate by its id and read those files."))
                : _withoutText.Count > 0 ? SourceFaults.HeadingsAlone(Named(_withoutText, _withoutText.Count))
                : NoProceedings("The file is JSON but holds no debate, division or contribution."));
        }
        else if (_listedCount > 0)
        {
            Note("debates only named", $"{_listedCount} debates are named without their text ({Named(_listed, _listedCount)}).");
        }
        if (Documents > 0 && _withoutText.Count > 0)
        {
            Note("headings without text", $"{_withoutText.Count} headings have no text of their own: {Named(_withoutText, _withoutText.Count)}.");
        }
        if (_other > 0)
        {
            Note("items of other kinds", $"{_other} items are neither contributions nor times of day; they were read as procedure.");
        }
        if (_ids.Repeated > 0)
        {
            Note("repeated debates", $"{_ids.Repeated} documents stand more than once in the file; each copy was kept under an id of its own.");
        }
    }

    private void Debate(JsonItem item, IReadOnlyList<string> above)
    {
        var facts = new HansardApiFacts(item, above);
        var contributions = _items.Read(item, facts);
        _other += _items.TakeOther();
        if (contributions.Count > 0)
        {
            foreach (var document in HansardApiDocument.Of(facts, contributions, _ids))
            {
                Add(document);
            }
        }
        else if (facts.Title is { } title)
        {
            _withoutText.Add(title);
        }
        foreach (var child in item.All("ChildDebates"))
        {
            Debate(child, facts.Headings);
        }
    }

    private void Divisions()
    {
        if (_divisions.Count > 0)
        {
            Add(new HansardApiDivisions(_divisions, _ids).Document());
            _divisions.Clear();
        }
    }

    private void Listed(JsonItem item)
    {
        _listedCount++;
        if (_listed.Count <= MostNamed && item.TextOf("Title") is { } title)
        {
            _listed.Add(title);
        }
    }

    private void Add(Document document)
    {
        Documents++;
        reading.Add(document);
    }

    private static Diagnostic NoProceedings(string why) => new(DiagnosticKind.Failure, "no proceedings", why);

    private void Note(string name, FormattableString message) =>
        reading.Report(new Diagnostic(DiagnosticKind.Note, name, message.ToString(CultureInfo.InvariantCulture)));

    private static string Named(List<string> titles, int count) =>
        string.Join("; ", titles.Take(MostNamed)) + (count > MostNamed ? "; …" : "");

    private static bool Is(string? name, string field) => string.Equals(name, field, StringComparison.OrdinalIgnoreCase);
}
