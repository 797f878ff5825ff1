using System;
using System.IO;
using HansardMiner.Sqlite;
using HansardMiner.Store;
using Microsoft.Data.Sqlite;
using NUnit.Framework;

namespace HansardMiner.Engines.Tests;

[TestFixture]
internal sealed class SqliteUndertakingTests : UndertakingStoreContract
{
    protected override IRecordStore Open(string folder) => SqliteRecordStore.Open(Path.Combine(folder, "hansard.db"), readOnly: false);

    [Test]
    public void The_views_quote_like_the_program()
    {
        const string Text = "😀 The lamps burn. We will light the tower by May 2015. So they say.";
        Put("a.xml", (Make.Debate("d/1", "2014-01-07", ("Ann Beacon", Text)), [[Will(Text, "We will light the tower by May 2015", "We", null, new DateOnly(2015, 5, 31))]]));
        Assert.That(Run("SELECT id || '|' || said || '|' || speaker || '|' || actor || '|' || action || '|' || strength || '|' || due || '|' || words || '|' || quotation FROM v_undertakings"), Is.EqualTo(
            "d/1/c1@19-54|2014-01-07|Ann Beacon|We|light the tower by May 2015|Promise|2015-05-31|We will light the tower by May 2015|We will light the tower by May 2015."));
        Assert.That(Run("SELECT count(*) FROM v_claim_links"), Is.EqualTo(0));
        Assert.That(Run("PRAGMA foreign_key_check"), Is.Null);
    }

    [Test]
    public void A_check_says_where_words_do_not_stand()
    {
        const string Text = "We will light the tower.";
        Put("a.xml", (Make.Debate("d/1", "2014-01-07", ("Ann Beacon", Text)), [[Will(Text, "We will light the tower", "We", null, null)]]));
        Assert.That(Store.Check(), Is.Empty);
        Run("UPDATE undertakings SET words_start = words_start + 1");
        Assert.That(Store.Check(), Has.Some.Contains("1 undertakings whose words do not stand where the index says"));
        Run("PRAGMA foreign_keys=OFF; INSERT INTO claim_links VALUES (1, 1, 1, 'Before', 0, 1, NULL)");
        Assert.That(Store.Check(), Has.Some.Contains("1 ties of figures that are not there"));
    }

    private object? Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(Folder.Path, "hansard.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
