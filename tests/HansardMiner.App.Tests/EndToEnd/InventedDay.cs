using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace HansardMiner.App.Tests.EndToEnd;

/// <summary>Writes sittings that never took place, in the structure of a TheyWorkForYou day, as many and as long as a test wants.</summary>
internal static class InventedDay
{
    private static readonly string[] Things = ["lifeboats", "allotments", "footbridges", "bandstands", "weather stations", "canal locks"];

    private static readonly string[] Places = ["in Norwich", "in Wales", "across the north-east", "in Aberdeen", "in our coastal towns"];

    public static void WriteMany(string folder, int days, int speeches, int seed)
    {
        Directory.CreateDirectory(folder);
        for (var day = 0; day < days; day++)
        {
            var date = new DateOnly(2016, 1, 4).AddDays(day);
            File.WriteAllText(Path.Combine(folder, $"debates{date:yyyy-MM-dd}a.xml"), Write(date, speeches, seed + day));
        }
    }

    public static string Write(DateOnly date, int speeches, int seed)
    {
        var random = new Random(seed);
        var day = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "a";
        var xml = new StringBuilder("<publicwhip scraperversion=\"a\" latest=\"yes\">\n");
        for (var i = 0; i < speeches; i++)
        {
            var column = 100 + (i / 4);
            if (i % 8 == 0)
            {
                xml.Append(CultureInfo.InvariantCulture, $"<major-heading id=\"uk.org.publicwhip/debate/{day}.{column}.{i}h\" nospeaker=\"true\" colnum=\"{column}\" time=\"\" url=\"\">Upkeep of {Things[random.Next(Things.Length)]} (No. {i})</major-heading>\n");
            }
            xml.Append(CultureInfo.InvariantCulture, $"<speech id=\"uk.org.publicwhip/debate/{day}.{column}.{i}\" speakername=\"Ada Invented{random.Next(40)}\" type=\"Start Speech\" person_id=\"uk.org.publicwhip/person/{90000 + random.Next(40)}\" colnum=\"{column}\" time=\"\" url=\"\">\n");
            for (var p = 0; p < 3; p++)
            {
                xml.Append(CultureInfo.InvariantCulture, $"<p pid=\"a{column}.{i}/{p + 1}\">Last year {random.Next(2, 90_000):N0} {Things[random.Next(Things.Length)]} were repaired {Places[random.Next(Places.Length)]}, which cost more than £{random.Next(2, 60)} million, and {random.Next(2, 99)}% of them are now open again. We want the work to go on without a break, and I thank everybody who took part in it.</p>\n");
            }
            xml.Append("</speech>\n");
        }
        return xml.Append("</publicwhip>\n").ToString();
    }
}
