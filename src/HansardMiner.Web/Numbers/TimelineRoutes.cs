using HansardMiner.Access;
using HansardMiner.Web.Layout;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Numbers;

/// <summary>Answers for timelines.</summary>
internal static class TimelineRoutes
{
    public static IResult Page(HttpContext context, IOpenIndex index, WebSettings settings)
    {
        var query = context.Request.Query;
        var asked = TimelineAsked.Of(query);
        if (FilterReading.Query(query, withNumbers: true) is { } written)
        {
            return Results.Redirect((asked with { Typed = written, Part = 1 }).Address());
        }
        if (asked is { Typed.Length: 0, Measure: null })
        {
            return PageResult.Of<TimelineStart>(new FilterFormModel(Addresses.Timeline, new QueryFilters()));
        }
        if (LaidTimeline.Of(asked, index, settings) is not { } laid)
        {
            return NoSuchFigure(asked.Measure!);
        }
        Download.SayHowWhole(context, laid.Timeline.IsPartial);
        return PageResult.Of<TimelinePage>(TimelineModels.Of(laid, index));
    }

    /// <summary>There is no figure with an id.</summary>
    public static IResult NoSuchFigure(string id) => PageResult.Message(
        StatusCodes.Status404NotFound, "No such figure", $"There is no figure “{(id.Length > 200 ? id[..200] + "…" : id)}” in this index.", "It may stand elsewhere since its source was mined again: search for its words.");
}
