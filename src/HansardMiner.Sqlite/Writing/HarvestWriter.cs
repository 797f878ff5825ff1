using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Claims;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Rows;
using HansardMiner.Sqlite.Words;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Writing;

/// <summary>Replaces the records of one source in one transaction.</summary>
internal sealed class HarvestWriter : IHarvestWriter
{
    private readonly Database _database;
    private readonly WordIndex _words;
    private readonly Readings _readings;
    private readonly Action _ended;
    private readonly Source _source;
    private readonly string? _format;
    private readonly long _number;
    private readonly Dictionary<string, int> _ids = [];
    private readonly Dictionary<long, long> _nextOfDay = [];
    private RecordCounts _counts;
    private bool _isOpen;

    public HarvestWriter(Database database, WordIndex words, Source source, string? format, Action ended)
    {
        _database = database;
        _words = words;
        _readings = new Readings(database, words);
        _source = source;
        _format = format;
        _ended = ended;
        _database.Execute("BEGIN IMMEDIATE");
        _isOpen = true;
        try
        {
            _readings.RemoveSource(source.Path);
            _number = SourceRows.Begin(database, source, format);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Add(Document document, IReadOnlyList<IReadOnlyList<Claim>> claims) => Add(new PreparedDocument(document, claims));

    public void Add(PreparedDocument prepared)
    {
        ArgumentNullException.ThrowIfNull(prepared);
        ObjectDisposedException.ThrowIf(!_isOpen, this);
        var (document, claims) = prepared;
        if (claims.Count != document.Contributions.Count)
        {
            throw new ArgumentException($"{document.Id} has {document.Contributions.Count} contributions, but claims for {claims.Count}", nameof(prepared));
        }
        var undertakings = prepared.Undertakings;
        if (undertakings.Count != 0 && undertakings.Count != document.Contributions.Count)
        {
            throw new ArgumentException($"{document.Id} has {document.Contributions.Count} contributions, but commitments for {undertakings.Count}", nameof(prepared));
        }
        document = WithOwnId(document);
        var words = (prepared as PreparedWords)?.Rows ?? _words.Analyse(document);
        var first = Numbers(document.Date, document.Contributions.Count);
        var row = DocumentRows.Write(_database, document, _number, first, Fullness.Of(document), claims.Sum(c => c.Count));
        for (var i = 0; i < document.Contributions.Count; i++)
        {
            var contribution = document.Contributions[i];
            DocumentRows.Write(_database, contribution, row, first + i, i + 1, words.Prints[i]);
            ClaimRows.Write(_database, claims[i], contribution.Text, first + i);
            LinkRows.Write(_database, claims[i], first + i);
            if (i < undertakings.Count)
            {
                UndertakingRows.Write(_database, undertakings[i], contribution.Text, first + i);
            }
        }
        _readings.Added(document, words, (prepared as PreparedWords)?.Figures ?? _words.Figures.Analyse(document, claims), row, first);
        Count(document, claims, undertakings.Sum(list => list.Count));
    }

    public void Redirect(string oldSourceId, string newSourceId)
    {
        using var insert = _database.Use("INSERT INTO redirects VALUES (?, ?, ?)");
        insert.Bind(1, _number).Bind(2, oldSourceId).Bind(3, newSourceId).Run();
    }

    public void Add(Capture capture) => CaptureRows.Write(_database, capture);

    public SourceRecord Complete(SourceOutcome outcome, IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ObjectDisposedException.ThrowIf(!_isOpen, this);
        _readings.Settle();
        var record = new SourceRecord(_source, _format, outcome, _counts, diagnostics);
        SourceRows.Complete(_database, _number, record);
        _words.Changes.Complete($"{_source.Path}\n{_source.Sha256}\n{_source.ReadBy}\n{outcome}");
        _database.Execute("COMMIT");
        _isOpen = false;
        _ended();
        return record;
    }

    public void Dispose()
    {
        if (_isOpen)
        {
            _isOpen = false;
            _words.Forget();
            _database.Execute("ROLLBACK");
            _ended();
        }
    }

    /// <summary>A second document of the same id in one source is kept as <c>id~2</c>.</summary>
    private Document WithOwnId(Document document)
    {
        var id = document.Id.Value;
        var times = _ids[id] = _ids.GetValueOrDefault(id) + 1;
        return times == 1 ? document : WithOwnId(document with { Id = new RecordId(string.Create(CultureInfo.InvariantCulture, $"{id}~{times}")) });
    }

    private long Numbers(DateOnly? day, int count)
    {
        var from = ContributionNumber.FirstOf(day);
        if (!_nextOfDay.TryGetValue(from, out var next))
        {
            using var last = _database.Use("SELECT max(number) FROM contributions WHERE number >= ? AND number < ?");
            last.Bind(1, from).Bind(2, from + ContributionNumber.PerDay).Step();
            next = last.IsNull(0) ? from : last.Long(0) + 1;
        }
        _nextOfDay[from] = next + count;
        return next + count <= from + ContributionNumber.PerDay
            ? next : throw new StoreException($"more than {ContributionNumber.PerDay} contributions of one day: {_source.Path} cannot be stored");
    }

    private void Count(Document document, IReadOnlyList<IReadOnlyList<Claim>> claims, int undertakings)
    {
        var (speeches, questions, answers, figures) = (_counts.Speeches, _counts.Questions, _counts.Answers, _counts.Claims);
        for (var i = 0; i < claims.Count; i++)
        {
            figures += claims[i].Count;
            var kind = document.Contributions[i].Kind;
            if (document is not WrittenQuestion)
            {
                speeches += kind is ContributionKind.Procedure or ContributionKind.Division ? 0 : 1;
            }
            else
            {
                questions += kind == ContributionKind.Question ? 1 : 0;
                answers += kind == ContributionKind.Answer ? 1 : 0;
            }
        }
        _counts = new RecordCounts(
            _counts.Documents + 1, _counts.Contributions + document.Contributions.Count, speeches, questions, answers, figures)
        {
            Undertakings = _counts.Undertakings + undertakings,
        };
    }
}
