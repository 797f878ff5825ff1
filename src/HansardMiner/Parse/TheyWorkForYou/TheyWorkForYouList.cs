using System;
using System.Collections.Generic;
using System.Globalization;
using System.Xml;
using HansardMiner.Parse.Turns;
using HansardMiner.Records;

namespace HansardMiner.Parse.TheyWorkForYou;

/// <summary>
/// Reads a division list or a committee's membership into readable paragraphs that are kept for the reader and state no figures:
/// "Division No. 230: ayes 158, noes 246", "Ayes: Example, Nadia; …".
/// </summary>
internal sealed class TheyWorkForYouList(ContributionText text)
{
    /// <summary>Reads the element at which <paramref name="reader"/> stands, to its end.</summary>
    public void Read(XmlReader reader, Dictionary<string, string> attributes)
    {
        if (reader.LocalName != "committee")
        {
            var number = attributes.GetValueOrDefault("divnumber");
            text.Append(number is null or "0" ? "Division" : $"Division No. {number}");
            Count(attributes);
        }
        else
        {
            text.Append("Members of the Committee");
        }
        if (!reader.IsEmptyElement)
        {
            Children(reader);
        }
        text.EndPassage(PassageKind.Apparatus);
    }

    private void Children(XmlReader reader)
    {
        var depth = reader.Depth;
        var isFirst = true;
        while (reader.Read() && reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.LocalName is "divisioncount":
                    Count(Attributes(reader));
                    break;
                case XmlNodeType.Element when reader.LocalName is "mplist" or "msplist" or "lordlist" or "chairmen":
                    text.EndPassage(PassageKind.Apparatus);
                    text.Append(Title(reader.GetAttribute("vote") ?? reader.LocalName) + ":");
                    isFirst = true;
                    break;
                case XmlNodeType.Element when reader.LocalName is "mpname" or "mspname" or "lord" or "clerk":
                    text.Append(isFirst ? " " : "; ");
                    isFirst = false;
                    if (reader.GetAttribute("teller") == "yes")
                    {
                        text.Append("(teller) ");
                    }
                    if (reader.LocalName == "clerk")
                    {
                        text.Append("(clerk) ");
                    }
                    break;
                case XmlNodeType.EndElement when reader.LocalName is "mplist" or "msplist" or "lordlist" or "chairmen":
                    text.EndPassage(PassageKind.Apparatus);
                    isFirst = true;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    text.Append(reader.Value);
                    break;
            }
        }
    }

    /// <summary>The numbers of votes, in the file's order: ayes and noes, content and not-content, for and against.</summary>
    private void Count(Dictionary<string, string> attributes)
    {
        var before = ": ";
        foreach (var (name, value) in attributes)
        {
            if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _)
                && name is "ayes" or "noes" or "content" or "not-content" or "for" or "against" or "abstentions" or "spoiledvotes")
            {
                text.Append(before + (name == "spoiledvotes" ? "spoiled votes" : name) + " " + value);
                before = ", ";
            }
        }
    }

    private static string Title(string vote) => vote.ToUpperInvariant() switch
    {
        "AYE" => "Ayes",
        "NO" => "Noes",
        "" => "Names",
        _ => char.ToUpperInvariant(vote[0]) + vote[1..],
    };

    private static Dictionary<string, string> Attributes(XmlReader reader)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.MoveToNextAttribute())
        {
            attributes[reader.LocalName] = reader.Value;
        }
        reader.MoveToElement();
        return attributes;
    }
}
