using System;

namespace HansardMiner.Extract.Rules;

/// <summary>Letters in a row, kept from claim to claim, of which one string is made at the end.</summary>
internal sealed class StepWriter
{
    private char[] _letters = new char[512];
    private int _length;

    /// <summary>Begins anew.</summary>
    public StepWriter Clear()
    {
        _length = 0;
        return this;
    }

    /// <summary>Adds words.</summary>
    public StepWriter Append(ReadOnlySpan<char> words)
    {
        if (_length + words.Length > _letters.Length)
        {
            Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _length + words.Length));
        }
        words.CopyTo(_letters.AsSpan(_length));
        _length += words.Length;
        return this;
    }

    /// <summary>What was written.</summary>
    public override string ToString() => new(_letters, 0, _length);
}
