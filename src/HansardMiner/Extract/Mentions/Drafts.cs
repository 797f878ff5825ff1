using System.Collections.Generic;

namespace HansardMiner.Extract.Mentions;

/// <summary>The numeric expressions of one sentence in order; the objects are kept for the next one.</summary>
internal sealed class Drafts
{
    private readonly List<Draft> _pool = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The draft at an index.</summary>
    public Draft this[int i] => _pool[i];

    /// <summary>Forgets all.</summary>
    public void Clear() => Count = 0;

    /// <summary>Begins a new draft.</summary>
    public Draft Add(int first, int end, decimal value, NumeralForm form)
    {
        if (Count == _pool.Count)
        {
            _pool.Add(new Draft());
        }
        var draft = _pool[Count++];
        draft.Reset(first, end, value, form);
        return draft;
    }
}
