using System.Collections.Generic;
using HansardMiner.People;
using HansardMiner.Records;
using HansardMiner.Sqlite.Connections;

namespace HansardMiner.Sqlite.Rows;

/// <summary>Writes and reads the register's data.</summary>
internal static class MemberRows
{
    private static readonly string[] s_tables = ["people", "tenures", "offices", "other_names", "constituency_names", "other_person_ids"];

    /// <summary>Puts the data in the place of what was there.</summary>
    public static void Replace(Database database, MemberData data)
    {
        foreach (var table in s_tables)
        {
            database.Execute("DELETE FROM " + table);
        }
        using (var insert = database.Use("INSERT INTO people VALUES (?,?,?)"))
        {
            foreach (var person in data.Persons)
            {
                insert.Bind(1, person.Id.Value).Bind(2, person.Name).Bind(3, person.MnisId).Run();
            }
        }
        using (var insert = database.Use("INSERT INTO tenures VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"))
        {
            foreach (var t in data.Tenures)
            {
                insert.Bind(1, t.Id).Bind(2, t.Person.Value).Bind(3, t.House?.ToString()).Bind(4, t.Title).Bind(5, t.Given).Bind(6, t.Family).Bind(7, t.Place)
                    .Bind(8, t.PlaceInFull).Bind(9, t.Constituency).Bind(10, t.Party).Bind(11, t.From).Bind(12, t.To).Bind(13, t.Began).Run();
            }
        }
        using (var insert = database.Use("INSERT INTO offices VALUES (?,?,?,?,?,?,?,?)"))
        {
            foreach (var o in data.Offices)
            {
                insert.Bind(1, o.Id).Bind(2, o.Person.Value).Bind(3, o.Kind.ToString()).Bind(4, o.Role).Bind(5, o.Body).Bind(6, o.Legislature?.ToString())
                    .Bind(7, o.From).Bind(8, o.To).Run();
            }
        }
        Names(database, data);
    }

    /// <summary>All of it; empty when no members were imported.</summary>
    public static MemberData Read(Database database)
    {
        var (persons, tenures, offices) = (new List<Person>(), new List<Tenure>(), new List<Office>());
        var (aliases, constituencies, ids) = (new List<Alias>(), new List<ConstituencyName>(), new List<KeyValuePair<string, PersonId>>());
        using (var row = database.Use("SELECT id, name, mnis_id FROM people ORDER BY id"))
        {
            while (row.Step())
            {
                persons.Add(new Person(new PersonId(row.Text(0)), row.Text(1), row.TextOrNull(2)));
            }
        }
        using (var row = database.Use("SELECT id, person, house, title, given, family, place, place_in_full, constituency, party, from_day, to_day, began FROM tenures ORDER BY id"))
        {
            while (row.Step())
            {
                tenures.Add(new Tenure
                {
                    Id = row.Text(0), Person = new PersonId(row.Text(1)), House = row.EnumOrNull<House>(2), Title = row.Text(3), Given = row.Text(4), Family = row.Text(5),
                    Place = row.Text(6), PlaceInFull = row.Text(7), Constituency = row.TextOrNull(8), Party = row.TextOrNull(9), From = row.DateOrNull(10)!.Value,
                    To = row.DateOrNull(11), Began = row.TextOrNull(12),
                });
            }
        }
        using (var row = database.Use("SELECT id, person, kind, role, body, legislature, from_day, to_day FROM offices ORDER BY id"))
        {
            while (row.Step())
            {
                offices.Add(new Office
                {
                    Id = row.Text(0), Person = new PersonId(row.Text(1)), Kind = row.Enum<OfficeKind>(2), Role = row.Text(3), Body = row.Text(4),
                    Legislature = row.EnumOrNull<House>(5), From = row.DateOrNull(6)!.Value, To = row.DateOrNull(7),
                });
            }
        }
        using (var row = database.Use("SELECT kind, of, name, from_day, to_day, is_peers FROM other_names ORDER BY ordinal"))
        {
            while (row.Step())
            {
                aliases.Add(new Alias(row.Enum<AliasKind>(0), row.Text(1), row.Text(2), row.DateOrNull(3), row.DateOrNull(4), row.Int(5) == 1));
            }
        }
        using (var row = database.Use("SELECT constituency, name, is_shown, from_day, to_day FROM constituency_names ORDER BY ordinal"))
        {
            while (row.Step())
            {
                constituencies.Add(new ConstituencyName(row.Text(0), row.Text(1), row.Int(2) == 1, row.DateOrNull(3), row.DateOrNull(4)));
            }
        }
        using (var row = database.Use("SELECT id, person FROM other_person_ids ORDER BY id"))
        {
            while (row.Step())
            {
                ids.Add(KeyValuePair.Create(row.Text(0), new PersonId(row.Text(1))));
            }
        }
        return new MemberData(persons, tenures, offices, aliases, constituencies, ids);
    }

    private static void Names(Database database, MemberData data)
    {
        using (var insert = database.Use("INSERT INTO other_names (kind, of, name, from_day, to_day, is_peers) VALUES (?,?,?,?,?,?)"))
        {
            foreach (var a in data.Aliases)
            {
                insert.Bind(1, a.Kind.ToString()).Bind(2, a.Of).Bind(3, a.Name).Bind(4, a.From).Bind(5, a.To).Bind(6, a.IsPeers ? 1 : 0).Run();
            }
        }
        using (var insert = database.Use("INSERT INTO constituency_names (constituency, name, is_shown, from_day, to_day) VALUES (?,?,?,?,?)"))
        {
            foreach (var c in data.Constituencies)
            {
                insert.Bind(1, c.Constituency).Bind(2, c.Name).Bind(3, c.IsShown ? 1 : 0).Bind(4, c.From).Bind(5, c.To).Run();
            }
        }
        using (var insert = database.Use("INSERT OR REPLACE INTO other_person_ids VALUES (?,?)"))
        {
            foreach (var (id, person) in data.OtherIds)
            {
                insert.Bind(1, id).Bind(2, person.Value).Run();
            }
        }
    }
}
