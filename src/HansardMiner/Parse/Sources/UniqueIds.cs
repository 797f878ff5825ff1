using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Records;

namespace HansardMiner.Parse.Sources;

/// <summary>Ids made of the parts that a source gives; one that comes again in the same source gets <c>.2</c>.</summary>
internal sealed class UniqueIds
{
    private readonly KnownIds _known = new();

    /// <summary>How many ids came again.</summary>
    public int Repeated { get; private set; }

    /// <summary>The id of these parts: what no id may hold becomes "-".</summary>
    public RecordId Of(params IEnumerable<string> parts)
    {
        var id = string.Join('/', parts.Select(Plain));
        var copies = _known.Count(id);
        if (copies == 1)
        {
            return new RecordId(id);
        }
        Repeated++;
        return new RecordId(string.Create(CultureInfo.InvariantCulture, $"{id}.{copies}"));
    }

    /// <summary>The part of an id that names a House.</summary>
    public static string House(House? house) => house switch
    {
        Records.House.Commons => "commons",
        Records.House.Lords => "lords",
        _ => "house-not-stated",
    };

    /// <summary>The part of an id that names a day.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated";

    private static string Plain(string words)
    {
        words = words.Trim();
        return words.Length == 0 ? "none" : string.Create(words.Length, words, static (plain, source) =>
        {
            for (var i = 0; i < plain.Length; i++)
            {
                plain[i] = char.IsAsciiLetterOrDigit(source[i]) || source[i] is '.' or '_' or '-' ? char.ToLowerInvariant(source[i]) : '-';
            }
        });
    }
}
