using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace HansardMiner.Present.Exports;

/// <summary>
/// The file of a workbook. The library's own package keeps every sheet in memory until the end and stamps the clock on it; this one writes each part once,
/// in order, and the same workbook is always the same bytes.
/// </summary>
internal sealed class XlsxPackage(Stream stream) : IDisposable
{
    /// <summary>The namespace of sheets.</summary>
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The namespace of ties between parts.</summary>
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    // The first day that a ZIP file can tell.
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);
    private readonly List<(string Name, bool IsFirst)> _sheets = [];

    /// <summary>The id of a tie, by its place from 0.</summary>
    public static string Id(int place) => string.Create(CultureInfo.InvariantCulture, $"rId{place + 1}");

    /// <summary>Adds a sheet.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="isFirst">Whether it is shown before all others.</param>
    /// <param name="write">Writes its XML; answers the addresses it opens.</param>
    public void Sheet(string name, bool isFirst, Func<XmlWriter, IReadOnlyList<string>> write)
    {
        _sheets.Add((name, isFirst));
        IReadOnlyList<string> links = [];
        Part($"xl/worksheets/sheet{_sheets.Count}.xml", xml => links = write(xml));
        if (links.Count > 0)
        {
            Ties($"xl/worksheets/_rels/sheet{_sheets.Count}.xml.rels", links.Select(l => (Relationships + "/hyperlink", l, IsOutside: true)));
        }
    }

    /// <summary>Writes what ties the sheets together, and ends the file.</summary>
    public void Dispose()
    {
        var sheets = new Sheets(_sheets.Select((s, i) => (Sheet: s, Place: i)).OrderBy(s => !s.Sheet.IsFirst)
            .Select(s => (DocumentFormat.OpenXml.OpenXmlElement)new Sheet { Name = s.Sheet.Name, SheetId = (uint)s.Place + 1, Id = Id(s.Place) }));
        Part("xl/workbook.xml", xml => new Workbook(sheets).WriteTo(xml));
        Part("xl/styles.xml", xml => XlsxStyles.Sheet.WriteTo(xml));
        Ties("xl/_rels/workbook.xml.rels", [
            .. _sheets.Select((_, i) => (Relationships + "/worksheet", $"worksheets/sheet{i + 1}.xml", IsOutside: false)),
            (Relationships + "/styles", "styles.xml", false)]);
        Ties("_rels/.rels", [(Relationships + "/officeDocument", "xl/workbook.xml", false)]);
        Part("[Content_Types].xml", Types);
        _zip.Dispose();
    }

    private void Types(XmlWriter xml)
    {
        xml.WriteStartElement("Types", Package + "content-types");
        Type("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
        Type("Default", "Extension", "xml", "application/xml");
        Type("Override", "PartName", "/xl/workbook.xml", Content + "sheet.main+xml");
        Type("Override", "PartName", "/xl/styles.xml", Content + "styles+xml");
        for (var i = 1; i <= _sheets.Count; i++)
        {
            Type("Override", "PartName", $"/xl/worksheets/sheet{i}.xml", Content + "worksheet+xml");
        }
        xml.WriteEndElement();

        void Type(string element, string key, string part, string type)
        {
            xml.WriteStartElement(element, Package + "content-types");
            xml.WriteAttributeString(key, part);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }

    private void Ties(string name, IEnumerable<(string Type, string Target, bool IsOutside)> ties) => Part(name, xml =>
    {
        xml.WriteStartElement("Relationships", Package + "relationships");
        var place = 0;
        foreach (var (type, target, isOutside) in ties)
        {
            xml.WriteStartElement("Relationship", Package + "relationships");
            xml.WriteAttributeString("Id", Id(place++));
            xml.WriteAttributeString("Type", type);
            xml.WriteAttributeString("Target", target);
            if (isOutside)
            {
                xml.WriteAttributeString("TargetMode", "External");
            }
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });

    private void Part(string name, Action<XmlWriter> write)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Stamp;
        using var part = entry.Open();
        using var xml = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false });
        write(xml);
    }
}
