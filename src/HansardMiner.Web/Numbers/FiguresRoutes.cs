using HansardMiner.Access;
using HansardMiner.Query;
using HansardMiner.Web.Layout;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Http;

namespace HansardMiner.Web.Numbers;

/// <summary>Answers for lists of figures.</summary>
internal static class FiguresRoutes
{
    public static IResult Page(HttpContext context, IOpenIndex index, WebSettings settings)
    {
        var query = context.Request.Query;
        var asked = FiguresAsked.Of(query);
        if (FilterReading.Query(query, withNumbers: false) is { } written)
        {
            return Results.Redirect((asked with { Typed = written, After = null }).Address());
        }
        if (Example(asked, index, out var example) is { } fault)
        {
            return fault;
        }
        var model = FiguresModels.Of(asked, example, index, settings);
        Download.SayHowWhole(context, !model.Page.IsWhole);
        return PageResult.Of<FiguresPage>(model);
    }

    /// <summary>The figure whose measure is asked for; the answer where there is none of that id, null where all is well.</summary>
    public static IResult? Example(FiguresAsked asked, IOpenIndex index, out ClaimHit? example)
    {
        example = asked.Measure is { } id ? Measure.Find(index, id) : null;
        return asked.Measure is not null && example is null ? TimelineRoutes.NoSuchFigure(asked.Measure) : null;
    }
}
