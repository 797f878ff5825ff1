using System;
using System.Linq;
using HansardMiner.Access;
using HansardMiner.Quotations;
using HansardMiner.Store;
using HansardMiner.Web.Layout;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Reading;

/// <summary>Who later quoted a figure.</summary>
internal static class QuotedPages
{
    /// <summary>How many figures are compared at the most.</summary>
    private const int Compared = 300;

    public static IResult Of(IOpenIndex index, StoredDocument stored, string id) =>
        stored.Claims.FirstOrDefault(c => string.Equals(c.Id, id, StringComparison.OrdinalIgnoreCase)) is { } figure
            ? PageResult.Of<QuotedPage>(new QuotedModel(new QuotationFinder(index.Store, index.Search, index.Figures(Compared)).Find(figure)))
            : PageResult.Message(StatusCodes.Status404NotFound, "No such figure", $"There is no figure with the id {id}: the source may have been read again.", "Open its contribution and choose the figure there.");
}
