using System;
using System.Linq;

namespace HansardMiner.Coverage;

/// <summary>A word of a command that is to be copied into a shell.</summary>
public static class ShellWord
{
    /// <summary>The word, in quotes where a shell would take it for several words or read signs of its own in it: "my archive".</summary>
    public static string Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length > 0 && word.All(letter => char.IsLetterOrDigit(letter) || "/\\:._-+,=@%".Contains(letter, StringComparison.Ordinal)) ? word
            : OperatingSystem.IsWindows() ? $"\"{word}\"" : "'" + word.Replace("'", @"'\''", StringComparison.Ordinal) + "'";
    }
}
