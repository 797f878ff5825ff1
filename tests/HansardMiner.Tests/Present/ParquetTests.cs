using System;
using System.IO;
using DuckDB.NET.Data;
using HansardMiner.Present.Exports;
using HansardMiner.Tests.Timelines;
using HansardMiner.Timelines;
using NUnit.Framework;

namespace HansardMiner.Tests.Present;

/// <summary>Parquet files, opened again by DuckDB.</summary>
[TestFixture]
internal sealed class ParquetTests
{
    private string _file = "";

    [SetUp]
    public void Begin()
    {
        _file = Path.Combine(Path.GetTempPath(), $"hansard-{Guid.NewGuid():N}.parquet");
        var tables = TimelineTables.Of(TimelineBuilder.Build("metal theft", Story.MetalTheft, 0), _ => "abc");
        using var stream = File.Create(_file);
        ParquetExport.Write(stream, new ExportBook("Timeline: metal theft", tables), tables[0]);
    }

    [TearDown]
    public void End() => File.Delete(_file);

    private T Ask<T>(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql.Replace("FILE", $"'{_file}'", StringComparison.Ordinal);
        return (T)command.ExecuteScalar()!;
    }

    [Test]
    public void Rows_and_values_are_read_back()
    {
        Assert.That(Ask<long>("SELECT count(*) FROM FILE"), Is.EqualTo(Story.MetalTheft.Count));
        Assert.That(Ask<double>("SELECT value FROM FILE WHERE kind = 'percent'"), Is.EqualTo(12.5));
        Assert.That(Ask<string>("SELECT quote FROM FILE WHERE value = 515"), Is.EqualTo(Story.MetalTheft[2].Quotation));
        Assert.That(Ask<long>("SELECT count(*) FROM FILE WHERE period_start IS NULL"), Is.EqualTo(3));
    }

    [Test]
    public void Days_numbers_and_truths_are_typed()
    {
        Assert.That(Ask<string>("SELECT typeof(date_said) || typeof(value) || typeof(series_id) || typeof(is_superseded) || typeof(quote) FROM FILE LIMIT 1"), Is.EqualTo("DATEDOUBLEINTEGERBOOLEANVARCHAR"));
        Assert.That(Ask<long>("SELECT count(*) FROM FILE WHERE date_said BETWEEN DATE '2015-09-01' AND DATE '2015-12-31'"), Is.EqualTo(3));
    }

    [Test]
    public void The_licence_stands_in_the_files_metadata() =>
        Assert.That(Ask<string>("SELECT decode(value) FROM parquet_kv_metadata(FILE) WHERE decode(key) = 'licence'"), Does.Contain("Open Parliament Licence v3.0"));
}
