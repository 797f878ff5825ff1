using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using HansardMiner.Parse;
using HansardMiner.Parse.Sources;
using HansardMiner.Records;

namespace HansardMiner.Benchmarks.Generated;

/// <summary>What is gathered from real documents while the readers read them: their words in order, their shapes, speakers and departments. No document is kept.</summary>
internal sealed class RealDocuments : IReading
{
    private const int MostWords = 20_000_000;
    private const int LongestTurn = 20_000;
    private const int Enough = 500;

    /// <summary>From when on Hansard reads as it does today.</summary>
    public const int LateYear = 1990;

    private readonly Dictionary<RealSpeaker, int> _speakers = [];
    private readonly Dictionary<string, int> _departments = new(StringComparer.Ordinal);
    private readonly HashSet<RecordId> _ids = [];
    private readonly List<int> _named = [];
    private readonly List<int> _late = [];
    private readonly Dictionary<(DateOnly, string), int> _answers = [];

    /// <summary>The words.</summary>
    public WordStream Words { get; } = new();

    /// <summary>The turns and headings.</summary>
    public List<RealTurn> Turns { get; } = [];

    /// <summary>The documents.</summary>
    public List<RealDocument> Documents { get; } = [];

    /// <summary>The speakers, each once.</summary>
    public List<RealSpeaker> Speakers { get; } = [];

    /// <summary>Every turn's speaker who is printed with a name, as often as he or she speaks: of those of late years, when there are enough.</summary>
    public IReadOnlyList<int> Named => _late.Count > Enough ? _late : _named;

    /// <summary>The departments.</summary>
    public List<string> Departments { get; } = [];

    /// <summary>How many written answers there are.</summary>
    public int Answers { get; private set; }

    /// <summary>How many of them are word for word another one of their day.</summary>
    public int Repeats { get; private set; }

    /// <summary>Reads files and folders.</summary>
    public static RealDocuments Read(IReadOnlyList<string> paths)
    {
        var gathered = new RealDocuments();
        var files = paths.SelectMany(p => Directory.Exists(p) ? Directory.EnumerateFiles(p, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : (IEnumerable<string>)[p]);
        foreach (var path in files)
        {
            if (SourceFile.Open(path).File is { } file && file.ReadHead().Head is { } head)
            {
                var (reader, recognition) = Readers.Recognise(head);
                using var bytes = file.OpenBytes();
                if (recognition.IsAccepted)
                {
                    reader.Read(head, bytes, gathered, CancellationToken.None);
                }
            }
        }
        return gathered;
    }

    /// <inheritdoc/>
    public void Add(Document document)
    {
        if (Words.Words.Count > MostWords || document.Kind == DocumentKind.Article || !_ids.Add(document.Id))
        {
            return;
        }
        var title = document.Headings.Count > 0 ? Turn(document.Headings[^1], [], TurnClass.Heading, null, 0) : -1;
        var question = document as WrittenQuestion;
        var first = Turns.Count;
        foreach (var contribution in document.Contributions)
        {
            if (contribution.Division is null && contribution.Passages.All(p => p.Kind == PassageKind.Paragraph && !p.IsClipped) && contribution.Text.Length > 0)
            {
                var kind = question is null ? TurnClass.Spoken : contribution.Kind == ContributionKind.Question ? TurnClass.Question : TurnClass.Answer;
                Turn(contribution.Text, contribution.Passages, kind, contribution.Attribution, document.Date?.Year ?? 0);
                Count(kind, contribution.Text, document.Date);
            }
        }
        var turns = Turns.Count - first;
        if (turns > 0 && (question is null || turns <= 2 && document.Contributions[0].Kind == ContributionKind.Question && turns == document.Contributions.Count))
        {
            var waited = question is { Date: { } answered, Tabled: { } tabled } && turns > 1 ? answered.DayNumber - tabled.DayNumber : -1;
            Documents.Add(new RealDocument(document.Kind, document.House, title, first, turns, question?.AnsweringBody is { } body ? Number(_departments, Departments, body) : -1, waited, document.Date?.Year ?? 0, Turns.Skip(first).Any(t => t.Speaker >= 0)));
        }
    }

    /// <inheritdoc/>
    public void Report(Diagnostic diagnostic)
    {
    }

    /// <inheritdoc/>
    public void Redirect(string oldSourceId, string newSourceId)
    {
    }

    private void Count(TurnClass kind, string text, DateOnly? day)
    {
        if (kind == TurnClass.Answer && day is { } answered)
        {
            Answers++;
            _answers[(answered, text)] = _answers.GetValueOrDefault((answered, text)) + 1;
            Repeats += _answers[(answered, text)] > 1 ? 1 : 0;
        }
    }

    private int Turn(string text, IReadOnlyList<Passage> passages, TurnClass kind, Attribution? attribution, int year)
    {
        var start = Words.Words.Count;
        var words = passages.Count == 0 ? Words.Add(text, kind) : passages.Sum(p => Words.Add(text.AsSpan(p.Span.Start, p.Span.Length), kind));
        if (words == 0)
        {
            return -1;
        }
        var speaker = attribution is null ? -1 : Number(_speakers, Speakers, new RealSpeaker(attribution.Printed, attribution.Name, attribution.Office));
        if (attribution is { Name: not null, Office: null })
        {
            (year < LateYear ? _named : _late).Add(speaker);
        }
        Turns.Add(new RealTurn(start, Math.Min(words, LongestTurn), speaker));
        return Turns.Count - 1;
    }

    private static int Number<T>(Dictionary<T, int> numbers, List<T> all, T one) where T : notnull
    {
        if (!numbers.TryGetValue(one, out var number))
        {
            numbers.Add(one, number = all.Count);
            all.Add(one);
        }
        return number;
    }
}
