using System.Globalization;
using HansardMiner.Records;

namespace HansardMiner.Sqlite.Rows;

/// <summary>
/// What the readings of one document share. UINs are used again in each Parliament or session, so a question is known by House, day tabled and UIN;
/// where one of them is not stated, or several questions stand in one document, only the same id makes two readings one document.
/// </summary>
internal static class QuestionKey
{
    /// <summary>commons/2014-10-22/211535, or else the document's id.</summary>
    public static string Of(Document document) =>
        document is WrittenQuestion { House: { } house, Tabled: { } tabled, Uins: [{ Value.Length: > 0 } uin] }
            ? string.Create(CultureInfo.InvariantCulture, $"{house.ToString().ToLowerInvariant()}/{tabled:yyyy-MM-dd}/{uin.Value.ToUpperInvariant()}")
            : document.Id.Value;
}
