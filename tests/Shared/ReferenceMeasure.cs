using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;
using HansardMiner.People;
using HansardMiner.Records;

namespace HansardMiner.Tests.Shared;

/// <summary>Measures how well members who are spoken of are told: phrases that the source marks with a member's id, with the id as truth only.</summary>
internal sealed partial class ReferenceMeasure(Register register)
{
    private readonly References _references = new(register);
    private readonly SortedDictionary<string, int> _missed = new(StringComparer.Ordinal);

    public int All { get; private set; }

    public int Right { get; private set; }

    public int Wrong { get; private set; }

    public ReferenceMeasure Folder(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.xml").Order(StringComparer.Ordinal))
        {
            if (DateOnly.TryParseExact(Day().Match(Path.GetFileName(file)).Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                foreach (Match phrase in Phrase().Matches(File.ReadAllText(file, System.Text.Encoding.Latin1)))
                {
                    Judge(phrase.Groups["id"].Value, WebUtility.HtmlDecode(phrase.Groups["text"].Value), day);
                }
            }
        }
        return this;
    }

    public string Report(string title) => string.Create(CultureInfo.InvariantCulture, $"{title}: {All} references; right {Right} ({(double)Right / Math.Max(1, All):P2}), wrong {Wrong}\n")
        + string.Concat(_missed.OrderByDescending(m => m.Value).Take(40).Select(m => string.Create(CultureInfo.InvariantCulture, $"    {m.Value,5}  {m.Key}\n")));

    private void Judge(string id, string text, DateOnly day)
    {
        if (register.OfSourceId(id) is not { } truth)
        {
            return;
        }
        All++;
        var found = _references.Find(text, day, House.Commons);
        if (found is [{ Speaker: Speaker.Known known }])
        {
            (Right, Wrong) = known.Person == truth ? (Right + 1, Wrong) : (Right, Wrong + 1);
            if (known.Person == truth)
            {
                return;
            }
        }
        var said = $"{text}: {(found.Count == 0 ? "not found" : $"{found[0].Speaker.Rule} {(found[0].Speaker as Speaker.Known)?.Name}")}";
        _missed[said] = _missed.GetValueOrDefault(said) + 1;
    }

    // 2009-10-28
    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex Day();

    // <phrase class="honfriend" id="uk.org.publicwhip/member/1379" name="Damian Green">the Member for Ashford (Damian Green)</phrase>
    [GeneratedRegex("""<phrase class="honfriend" id="(?<id>[^"]+)"[^>]*>(?<text>[^<]*)</phrase>""")]
    private static partial Regex Phrase();
}
