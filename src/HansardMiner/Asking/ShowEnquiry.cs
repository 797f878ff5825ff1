using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using HansardMiner.Present.Answers;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Asking;

/// <summary>A record whole.</summary>
internal static class ShowEnquiry
{
    private const int Named = 10;

    private static readonly Parameter Id = new("id", ParameterKind.Text, "The id of a document, contribution, figure or undertaking, as other answers give it; or a citation such as “HC Deb 7 January 2014, vol 573, col 160”.") { IsNeeded = true };
    private static readonly Parameter Whole = new("whole", ParameterKind.Flag, "The whole document, not only the contribution that is named.") { Otherwise = "false" };
    private static readonly Parameter Tables = new("tables", ParameterKind.Flag, "Whether tables are also given as rows and columns.") { Otherwise = "true" };
    private static readonly Parameter Claims = new("claims", ParameterKind.Flag, "Whether the figures are also listed.") { Otherwise = "true" };
    private static readonly Parameter TextFrom = new("text_from", ParameterKind.Number, "Where the piece of each text begins, in UTF-16 code units: to go on in a long text.") { Otherwise = "0" };

    private static readonly Parameter TextMost = new("text_most", ParameterKind.Number, "How much of each text is shown at the most, in UTF-16 code units.")
    {
        Least = 200, Most = 500_000, Otherwise = "100000",
    };

    private static readonly Parameter Limit = Common.Limit("contributions", 50, 200);
    private static readonly Parameter After = Common.After with { Meaning = "Go on behind another page: its “next”, which is the number of its last contribution.", Kind = ParameterKind.Number };
    private static readonly IReadOnlyList<Parameter> Parameters = [Id, Whole, Common.Superseded, Tables, Claims, TextFrom, TextMost, Limit, After];

    public static Enquiry Make() => Enquiry.Of(
        "show",
        "Show a record whole",
        "Shows a contribution, or a written question with its answer and what became of it, or a whole document: the exact text, its tables, its figures with their offsets in the text, citation and source file.",
        Parameters,
        Answer,
        named: Id);

    private static RecordAnswer Answer(Desk desk, Arguments arguments)
    {
        var stored = Find(desk.Index.Store, arguments.Text(Id)!);
        var document = stored.Document;
        var all = arguments.Flag(Whole) || stored.Asked is null || document is WrittenQuestion;
        var after = arguments.Number(After);
        var rest = Enumerable.Range(1, document.Contributions.Count).Where(o => o > after && (all || document.Id.Contribution(o) == stored.Asked)).ToList();
        var shown = rest.Take(arguments.Number(Limit)).ToList();
        var part = new RecordPart(shown)
        {
            WithSuperseded = arguments.Flag(Common.Superseded),
            HasTables = arguments.Flag(Tables),
            HasFigures = arguments.Flag(Claims),
            TextFrom = arguments.Number(TextFrom),
            TextMost = arguments.Number(TextMost),
            Next = rest.Count > shown.Count ? shown[^1].ToString(CultureInfo.InvariantCulture) : null,
        };
        return RecordAnswer.Of(stored, part, document is WrittenQuestion ? desk.Index.Store.Chain(document.Id.Value) : null, desk.Hashes());
    }

    private static StoredDocument Find(IRecordStore store, string typed)
    {
        if (store.Find(typed) is { } named)
        {
            return named;
        }
        if (CitationQuery.TryParse(typed) is not { } query)
        {
            throw new NotFoundException($"nothing in the index has the id “{typed}”, and it is no citation in a known form: take an id from another answer");
        }
        var finding = store.FindByCitation(query);
        if (finding.Found.Count == 0)
        {
            throw new NotFoundException($"{query}: {finding.Missing}" + (finding.Nearest.Count == 0 ? "" : "; nearest are " + List(finding.Nearest)));
        }
        var documents = finding.Found.Select(f => f.Document).Distinct().ToList();
        return finding.Found.Count == 1 || (documents.Count == 1 && finding.Found[0].DocumentKind == DocumentKind.Written)
            ? store.Find((finding.Found.Count == 1 ? finding.Found[0].Id : documents[0]).Value) ?? throw new NotFoundException($"{query}: its record is gone")
            : throw new WrongArgumentException(Id.Name, $"{query}: {finding.Found.Count} records are meant, ask for one by its id: {List(finding.Found)}");
    }

    private static string List(IReadOnlyList<CitedRecord> records) =>
        string.Join("; ", records.Take(Named).Select(r => $"{r.Id} ({r.Citation})")) + (records.Count > Named ? " …" : "");
}
