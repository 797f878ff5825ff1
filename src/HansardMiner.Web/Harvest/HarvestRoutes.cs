using System.IO;
using System.Text;
using HansardMiner.Access;
using HansardMiner.Present.Exports;
using HansardMiner.Web.Layout;
using HansardMiner.Web.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HansardMiner.Web.Harvest;

/// <summary>What is in the index and what is missing.</summary>
internal static class HarvestRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Addresses.Sources, (IOpenIndex index, HarvestMemory memory, FetchedMemory fetched, HttpRequest request) =>
            PageResult.Of<HarvestPage>(HarvestModel.Of(index, memory.Of(index), HarvestAsked.Of(request.Query)) with { Fetched = fetched.Coverage(index) }));
        routes.MapGet(Addresses.SourceDays, (IOpenIndex index, FetchedMemory fetched, HttpRequest request) => PageResult.Of<DaysPage>(DaysModel.Of(fetched.Coverage(index), request.Query["line"], request.Query["before"])));
        routes.MapGet(Addresses.SourceFiles, (IOpenIndex index, FetchedMemory fetched, HttpRequest request) => PageResult.Of<FilesPage>(FilesModel.Of(index, fetched.Comparison(index), HarvestAsked.Of(request.Query).After)));
        routes.MapGet(Addresses.SourcesTable, (IOpenIndex index, HttpRequest request) => Table(index, HarvestAsked.Of(request.Query))).AsDownload();
    }

    private static FileDownload Table(IOpenIndex index, HarvestAsked asked) => new(
        "hansardminer-sources.csv", "text/csv; charset=utf-8; header=present", stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
            _ = CsvExport.Write(writer, ExportTable.Of("sources", "a source that was mined", SourceColumns.All, SourceList.Each(index.Store, asked.Query)));
        });
}
