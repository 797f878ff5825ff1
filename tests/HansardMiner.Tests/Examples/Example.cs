using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Tests.Shared;

namespace HansardMiner.Tests.Examples;

/// <summary>A sentence of the example files with what is expected of it, as corpus/examples/README.md describes.</summary>
internal sealed record Example(string File, int Line, string Said, string? Rule, string Sentence, bool MustGiveNothing, IReadOnlyList<string> Expected)
{
    /// <summary>The file whose lines expect commitments rather than figures.</summary>
    private const string Commitments = "undertakings.examples";

    /// <summary>The sentences of which figures are expected.</summary>
    public static IReadOnlyList<Example> OfFigures { get; } = [.. Files().Where(f => Path.GetFileName(f) != Commitments).SelectMany(Read)];

    /// <summary>The sentences of which commitments are expected.</summary>
    public static IReadOnlyList<Example> OfUndertakings { get; } = [.. Files().Where(f => Path.GetFileName(f) == Commitments).SelectMany(Read)];

    public override string ToString() => $"{File}:{Line} {Sentence}";

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Path.Combine(Corpus.Repository, "corpus", "examples"), "*.examples").Order(System.StringComparer.Ordinal);

    private static List<Example> Read(string path)
    {
        var examples = new List<Example>();
        var said = "2014-05-06";
        string? rule = null;
        var line = 0;
        List<string>? expected = null;
        foreach (var text in System.IO.File.ReadLines(path))
        {
            line++;
            if (text.Length == 0 || text[0] == '#')
            {
                continue;
            }
            if (text.StartsWith("said ", System.StringComparison.Ordinal))
            {
                said = text[5..].Trim();
            }
            else if (text.StartsWith("rule ", System.StringComparison.Ordinal))
            {
                rule = text[5..].Trim();
            }
            else if (char.IsWhiteSpace(text[0]))
            {
                expected!.Add(text.Trim());
            }
            else
            {
                expected = [];
                var nothing = text[0] == '!';
                examples.Add(new Example(Path.GetFileName(path), line, said, rule, nothing ? text[1..].Trim() : text.Trim(), nothing, expected));
            }
        }
        return examples;
    }
}
