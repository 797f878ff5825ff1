using System.Threading;
using HansardMiner.Access;

namespace HansardMiner.Web.Safety;

/// <summary>An index that was opened, with the number of those who use it: it is closed when it has been retired and the last of them has finished.</summary>
internal sealed class OpenedIndex(IOpenIndex index)
{
    // One of them is whoever opened it.
    private int _users = 1;

    public IOpenIndex Index => index;

    public void Take() => Interlocked.Increment(ref _users);

    public void GiveBack()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            index.Dispose();
        }
    }

    /// <summary>Says that nobody will take it any more.</summary>
    public void Retire() => GiveBack();
}
