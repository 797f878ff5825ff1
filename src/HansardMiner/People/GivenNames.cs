using System;
using System.Collections.Generic;
using System.IO;

namespace HansardMiner.People;

/// <summary>Given names that are borne by women only or by men only, from <c>given-names.tsv</c>. A name that both bear says nothing.</summary>
internal static class GivenNames
{
    private static readonly Dictionary<string, Sex> s_names = Load();

    /// <summary>What the title or the given name says; nothing for names that are not listed.</summary>
    public static Sex SexOf(Tenure tenure)
    {
        var title = PrintedName.Of(tenure.Title + " X").Sex;
        var given = NameWords.Split(NameWords.Fold(tenure.Given));
        return title != Sex.NotSaid || given.Length == 0 ? title : s_names.GetValueOrDefault(given[0]);
    }

    private static Dictionary<string, Sex> Load()
    {
        using var stream = typeof(GivenNames).Assembly.GetManifestResourceStream("given-names.tsv")
            ?? throw new InvalidOperationException("given-names.tsv is not embedded in this build");
        using var reader = new StreamReader(stream);
        var names = new Dictionary<string, Sex>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [{ Length: 1 } sex, var list])
            {
                foreach (var name in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    names[name] = sex == "f" ? Sex.Female : Sex.Male;
                }
            }
        }
        return names;
    }
}
