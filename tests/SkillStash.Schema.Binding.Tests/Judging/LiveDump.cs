using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema.Binding.Tests.Judging;

/// <summary>Writes down what SQLite's PRAGMAs say of a database.</summary>
internal static class LiveDump
{
    public static string Of(LiveDatabase database)
    {
        var dump = new DumpWriter();

        // Views first: once table_list has looked at a broken one, table_xinfo takes what it left for its columns.
        Dictionary<string, DumpWriter> views = database.Query("SELECT name FROM sqlite_schema WHERE type = 'view'")
            .ToDictionary(row => row[0]!, row => View(database, row[0]!));
        HashSet<string?> shadows = database.Query("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow'")
            .Select(row => row[0]).ToHashSet();
        foreach (string?[] entry in database.Query(
            "SELECT type, name, tbl_name FROM sqlite_schema WHERE type <> 'index' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type = 'trigger', type = 'view', rowid"))
        {
            if (shadows.Contains(entry[1]))
            {
                continue;
            }

            switch (entry[0])
            {
                case "table":
                    Table(database, entry[1]!, dump);
                    break;
                case "view":
                    dump.Append(views[entry[1]!]);
                    break;
                default:
                    dump.Trigger(entry[1]!, entry[2]!);
                    break;
            }
        }

        return dump.ToString();
    }

    private static void Table(LiveDatabase database, string name, DumpWriter dump)
    {
        string?[] list = database.Query("SELECT type, wr, strict FROM pragma_table_list WHERE schema = 'main' AND name = $1", name)[0];
        dump.Table(name, list[0]!, list[1]!, list[2]!);
        foreach (string?[] column in database.Query(
            "SELECT cid, name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo($1, 'main')", name))
        {
            dump.Row("column", column);
        }

        foreach (string?[] key in database.Query("SELECT * FROM pragma_foreign_key_list($1, 'main')", name))
        {
            dump.Row("foreign key", key);
        }

        foreach (string?[] index in database.Query("SELECT * FROM pragma_index_list($1, 'main')", name))
        {
            dump.Row("index", index);
            foreach (string?[] column in database.Query(
                "SELECT seqno, cid, name, \"desc\", coll FROM pragma_index_xinfo($1, 'main') WHERE key", index[1]!))
            {
                dump.Row("index column", column);
            }
        }
    }

    private static DumpWriter View(LiveDatabase database, string name)
    {
        var dump = new DumpWriter();
        dump.View(name);
        try
        {
            foreach (string?[] column in database.Query("SELECT name, type FROM pragma_table_xinfo($1, 'main')", name))
            {
                dump.Row("view column", column);
            }
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            // A view that names what is not there has no columns to tell.
        }

        return dump;
    }
}
