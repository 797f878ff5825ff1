using System.Collections.Generic;
using HansardMiner.Claims;
using HansardMiner.Records;
using HansardMiner.Store;

namespace HansardMiner.Sqlite;

/// <summary>A document with the words of its contributions as they are written to the table <c>words</c>.</summary>
internal sealed record PreparedWords(Document Document, IReadOnlyList<IReadOnlyList<Claim>> Claims, WordRows Rows)
    : PreparedDocument(Document, Claims);
