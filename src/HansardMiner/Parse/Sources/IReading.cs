using HansardMiner.Records;

namespace HansardMiner.Parse.Sources;

/// <summary>Where a reader puts what it reads, as it reads it.</summary>
public interface IReading
{
    /// <summary>Takes one finished document.</summary>
    void Add(Document document);

    /// <summary>Takes one fault or note.</summary>
    void Report(Diagnostic diagnostic);

    /// <summary>Takes a superseded source id and the id that stands in its place (TheyWorkForYou's <c>gidredirect</c>).</summary>
    void Redirect(string oldSourceId, string newSourceId);
}
