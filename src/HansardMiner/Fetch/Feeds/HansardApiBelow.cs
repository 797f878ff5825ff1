using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace HansardMiner.Fetch.Feeds;

/// <summary>
/// The headings that a tree has under a debate, as a feed carries them from the tree to the debate: the debate's own id on the first line, then one heading a line in their order,
/// each with its depth below the debate. By them is told whether the debate came with all that stands under it.
/// </summary>
internal static class HansardApiBelow
{
    /// <summary>What a request for a debate carries.</summary>
    public static string Step(string id, string? below) => string.IsNullOrEmpty(below) ? id : id + "\n" + below;

    /// <summary>A line of it.</summary>
    public static string Line(int depth, string id) => string.Create(CultureInfo.InvariantCulture, $"{depth} {id}");

    /// <summary>The debate's id, and what is below.</summary>
    public static (string Id, IReadOnlyList<(int Depth, string Id)> Below) Read(string? step)
    {
        var lines = (step ?? "").Split('\n');
        return (lines[0], [.. lines.Skip(1).Select(line => line.Split(' ', 2)).Where(parts => parts.Length == 2)
            .Select(parts => (int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var depth) ? depth : 1, parts[1]))]);
    }

    /// <summary>The headings that did not come, each with what is below it; where one is missing, those below it are asked for with it.</summary>
    public static IEnumerable<(string Id, string Below)> Missing(IReadOnlyList<(int Depth, string Id)> below, IReadOnlySet<string> came)
    {
        for (var i = 0; i < below.Count; i++)
        {
            if (came.Contains(below[i].Id))
            {
                continue;
            }
            var (depth, id) = below[i];
            var lines = new List<string>();
            while (i + 1 < below.Count && below[i + 1].Depth > depth)
            {
                i++;
                if (!came.Contains(below[i].Id))
                {
                    lines.Add(Line(below[i].Depth - depth, below[i].Id));
                }
            }
            yield return (id, string.Join('\n', lines));
        }
    }
}
