using System;
using System.Collections.Generic;
using System.Globalization;
using HansardMiner.Parse.Markup;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.TheyWorkForYou;

/// <summary>
/// Reads a division list or a committee's membership into readable paragraphs that are kept for the reader and state no figures:
/// "Division No. 230: ayes 158, noes 246", "Ayes: Example, Nadia; …"; a division also as data.
/// </summary>
internal sealed class TheyWorkForYouList(ContributionText text)
{
    private readonly List<DivisionVote> _votes = [];
    private readonly List<KeyValuePair<string, string>> _attributes = [];
    private int? _number;
    private int? _ayes;
    private int? _noes;
    private int? _abstentions;
    private (string Word, string? Id, bool IsTeller)? _name;
    private string _words = "";

    /// <summary>Reads the element at which <paramref name="reader"/> stands, to its end; gives the division, or null for a committee.</summary>
    public Division? Read(MarkupReader reader)
    {
        var isDivision = reader.Name != "committee";
        if (isDivision)
        {
            reader.Attributes(_attributes);
            var number = reader.Attribute("divnumber");
            var isScottish = reader.Attribute("id")?.Contains("/spdivision/", StringComparison.Ordinal) == true;
            _number = !isScottish && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0 ? n : null;
            text.Append(number is null or "0" ? "Division" : $"Division No. {number}");
            Count();
        }
        else
        {
            text.Append("Members of the Committee");
        }
        if (!reader.IsEmpty)
        {
            Children(reader);
        }
        text.EndPassage(PassageKind.Apparatus);
        return isDivision ? new Division { Number = _number, Ayes = _ayes, Noes = _noes, Abstentions = _abstentions, Votes = _votes } : null;
    }

    private void Children(MarkupReader reader)
    {
        var depth = reader.Depth;
        var isFirst = true;
        var side = "";
        while (reader.Read() && reader.Depth > depth)
        {
            switch (reader.Kind)
            {
                case MarkupKind.Start when reader.Name is "divisioncount":
                    reader.Attributes(_attributes);
                    Count();
                    break;
                case MarkupKind.Start when reader.Name is "mplist" or "msplist" or "lordlist" or "chairmen":
                    text.EndPassage(PassageKind.Apparatus);
                    side = reader.Attribute("vote") ?? reader.Name;
                    text.Append(Title(side) + ":");
                    isFirst = true;
                    break;
                case MarkupKind.Start when reader.Name is "mpname" or "mspname" or "lord" or "clerk":
                    text.Append(isFirst ? " " : "; ");
                    isFirst = false;
                    Begin(reader, side);
                    break;
                case MarkupKind.End when reader.Name is "mpname" or "mspname" or "lord":
                    End();
                    break;
                case MarkupKind.End when reader.Name is "mplist" or "msplist" or "lordlist" or "chairmen":
                    text.EndPassage(PassageKind.Apparatus);
                    isFirst = true;
                    break;
                case MarkupKind.Text:
                    text.Append(reader.Text);
                    _words = _name is null ? "" : _words.Length == 0 ? reader.Text.ToString() : string.Concat(_words, reader.Text);
                    break;
            }
        }
    }

    private void Begin(MarkupReader reader, string side)
    {
        var isTeller = reader.Attribute("teller") is "yes" or "true";
        text.Append(isTeller ? "(teller) " : reader.Name == "clerk" ? "(clerk) " : "");
        if (reader.Name != "clerk" && !reader.IsEmpty)
        {
            var vote = reader.Attribute("vote") ?? side;
            _name = (vote, reader.Attribute("person_id") ?? reader.Attribute("memberid") ?? reader.Attribute("id"), isTeller || vote.StartsWith("tell", StringComparison.Ordinal));
            _words = "";
        }
    }

    private void End()
    {
        if (_name is { } name && Side(name.Word) is { } vote)
        {
            var printed = _words.AsSpan().Trim();
            printed = printed.EndsWith("[Teller]", StringComparison.OrdinalIgnoreCase) ? printed[..^"[Teller]".Length].Trim() : printed;
            var id = name.Id?.EndsWith("unknown", StringComparison.Ordinal) == true ? null : name.Id;
            if (printed.Length > 0 || id is not null)
            {
                _votes.Add(new DivisionVote(printed.Length > 0 ? printed.ToString() : id!, vote, name.IsTeller, id));
            }
        }
        _name = null;
    }

    /// <summary>The numbers of votes, in the file's order: ayes and noes, content and not-content, for and against.</summary>
    private void Count()
    {
        var before = ": ";
        foreach (var (name, value) in _attributes)
        {
            if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                && name is "ayes" or "noes" or "content" or "not-content" or "for" or "against" or "abstentions" or "spoiledvotes")
            {
                text.Append(before + (name == "spoiledvotes" ? "spoiled votes" : name) + " " + value);
                before = ", ";
                _ayes = name is "ayes" or "content" or "for" ? count : _ayes;
                _noes = name is "noes" or "not-content" or "against" ? count : _noes;
                _abstentions = name is "abstentions" ? count : _abstentions;
            }
        }
    }

    private static Vote? Side(string word) => word.ToUpperInvariant() switch
    {
        "AYE" or "AYES" or "CONTENT" or "FOR" or "YES" or "TELLAYE" => Vote.Aye,
        "NO" or "NOE" or "NOES" or "NOT-CONTENT" or "AGAINST" or "TELLNO" => Vote.No,
        "ABSTAIN" or "ABSTAINED" or "ABSTENTION" or "ABSTENTIONS" => Vote.Abstain,
        "BOTH" => Vote.Both,
        _ => null,
    };

    private static string Title(string vote) => vote.ToUpperInvariant() switch
    {
        "AYE" => "Ayes",
        "NO" => "Noes",
        "" => "Names",
        _ => char.ToUpperInvariant(vote[0]) + vote[1..],
    };
}
