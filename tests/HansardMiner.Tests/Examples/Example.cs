using System.Collections.Generic;
using System.IO;
using System.Linq;
using HansardMiner.Tests.Shared;

namespace HansardMiner.Tests.Examples;

/// <summary>A sentence of the example files with the claims expected of it, as corpus/examples/README.md describes.</summary>
internal sealed record Example(string File, int Line, string Said, string Sentence, bool MustGiveNothing, IReadOnlyList<string> Expected)
{
    public override string ToString() => $"{File}:{Line} {Sentence}";

    public static IReadOnlyList<Example> All { get; } = [.. Files().SelectMany(Read)];

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Path.Combine(Corpus.Repository, "corpus", "examples"), "*.examples").Order(System.StringComparer.Ordinal);

    private static List<Example> Read(string path)
    {
        var examples = new List<Example>();
        var said = "2014-05-06";
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
            else if (char.IsWhiteSpace(text[0]))
            {
                expected!.Add(text.Trim());
            }
            else
            {
                expected = [];
                var nothing = text[0] == '!';
                examples.Add(new Example(Path.GetFileName(path), line, said, nothing ? text[1..].Trim() : text.Trim(), nothing, expected));
            }
        }
        return examples;
    }
}
