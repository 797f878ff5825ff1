namespace HansardMiner.Timelines;

/// <summary>Finds the figures that a question may mean, without reading all figures of the texts that hold its words.</summary>
public interface IFigureFinder
{
    /// <summary>
    /// The figures asked for: at least those that <see cref="Question.IsMeant"/> holds of, of all figures that <see cref="Question.Search"/> finds; where these are
    /// more than the finder's limit, the closest.
    /// </summary>
    /// <param name="question">What is asked.</param>
    /// <param name="all">Whether figures with too few of the words near them are wanted, too.</param>
    FoundFigures Find(Question question, bool all = false);
}
