using System.Collections.Generic;
using System.Linq;
using HansardMiner.Query;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;
using HansardMiner.Sqlite.Rows;
using HansardMiner.Text;

namespace HansardMiner.Sqlite.Reading;

/// <summary>Reads figures with all that is needed to quote them. Remembers the document and contribution read last.</summary>
internal sealed class ClaimReader(Database database)
{
    private long _documentNumber = -1;
    private long _contributionNumber = -1;
    private int _ordinal;
    private string _source = "";
    private IReadOnlyList<(RecordId Document, RecordId Contribution, IReadOnlyList<Uin> Uins)> _copies = [];
    private IReadOnlyDictionary<TextSpan, string>? _corrected;

    /// <summary>The document of the figure read last, without its contributions.</summary>
    public Document? Document { get; private set; }

    /// <summary>The contribution of the figure read last.</summary>
    public Contribution? Contribution { get; private set; }

    public ClaimHit Read(long contributionNumber, int ordinal)
    {
        var (document, contribution) = Load(contributionNumber);
        using var row = database.Use($"SELECT {ClaimRows.Columns} FROM claims WHERE contribution = ? AND ordinal = ?");
        row.Bind(1, contributionNumber).Bind(2, ordinal).Step();
        var claim = ClaimRows.Read(row) with { Links = LinkRows.Read(database, contributionNumber, ordinal) };
        return ClaimHits.Of(document, _ordinal, contribution, claim, _source) with
        {
            Uins = Uins(),
            SameAnswerIn = [.. _copies.Select(c => c.Document).Distinct()],
            CorrectedFrom = _corrected?.GetValueOrDefault(claim.Span),
        };
    }

    public UndertakingHit ReadUndertaking(long contributionNumber, int ordinal)
    {
        var (document, contribution) = Load(contributionNumber);
        using var row = database.Use($"SELECT {UndertakingRows.Columns} FROM undertakings WHERE contribution = ? AND ordinal = ?");
        row.Bind(1, contributionNumber).Bind(2, ordinal).Step();
        return UndertakingHits.Of(document, _ordinal, contribution, UndertakingRows.Read(row), _source) with
        {
            Uins = Uins(),
            SameAnswerIn = [.. _copies.Select(c => c.Document).Distinct()],
        };
    }

    /// <summary>Reads the contribution and the head of its document.</summary>
    public (Document Document, Contribution Contribution) Load(long contributionNumber)
    {
        if (contributionNumber != _contributionNumber || Document is null || Contribution is null)
        {
            long documentNumber;
            using (var row = database.Use("SELECT document, ordinal FROM contributions WHERE number = ?"))
            {
                row.Bind(1, contributionNumber).Step();
                (documentNumber, _ordinal) = (row.Long(0), row.Int(1));
            }
            if (documentNumber != _documentNumber)
            {
                Document = DocumentReader.Head(database, documentNumber).Document;
                using var path = database.Use("SELECT s.path FROM documents d JOIN sources s ON s.number = d.source WHERE d.number = ?");
                path.Bind(1, documentNumber).Step();
                _source = path.Text(0);
                _documentNumber = documentNumber;
            }
            Contribution = DocumentReader.Contribution(database, contributionNumber);
            _contributionNumber = contributionNumber;
            var isAnswer = Document is WrittenQuestion && Contribution.Kind == ContributionKind.Answer;
            _copies = new RepeatedClaims(database).Copies(contributionNumber);
            _corrected = isAnswer && Document is WrittenQuestion { State: AnswerState.Corrected }
                ? new EarlierAnswers(database).CorrectedFigures(_documentNumber, contributionNumber, Contribution.Text) : null;
        }
        return (Document!, Contribution);
    }

    /// <summary>The numbers of all questions to which the contribution loaded last is the answer.</summary>
    public IReadOnlyList<Uin> Uins() => Document is not WrittenQuestion question ? []
        : Contribution!.Kind is not (ContributionKind.Answer or ContributionKind.OriginalAnswer) ? Contribution.Uin is { } own ? [own] : question.Uins
        : [.. question.Uins.Concat(question.GroupedWith).Concat(_copies.SelectMany(c => c.Uins)).Distinct()];

    /// <summary>Where the contribution loaded last stands again.</summary>
    public IReadOnlyList<RecordId> AlsoAt => [.. _copies.Select(c => c.Contribution)];

    /// <summary>The id of the contribution loaded last.</summary>
    public RecordId Id => Document!.Id.Contribution(_ordinal);
}
