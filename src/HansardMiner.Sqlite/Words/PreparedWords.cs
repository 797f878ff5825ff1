using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Sqlite.Words;

/// <summary>A document with the words of its contributions and figures as they are written to the tables <c>words</c> and <c>claim_words</c>.</summary>
internal sealed record PreparedWords(Document Document, IReadOnlyList<IReadOnlyList<Claim>> Claims, WordRows Rows, FigureRows Figures)
    : PreparedDocument(Document, Claims);
