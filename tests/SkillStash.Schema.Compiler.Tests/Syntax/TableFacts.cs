using System.Collections.Generic;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema.Compiler.Tests.Syntax;

/// <summary>What SQLite's PRAGMAs say about the tables that a script makes.</summary>
internal static class TableFacts
{
    private const string Columns =
        "SELECT l.name, x.name, x.type, x.\"notnull\", x.dflt_value, x.pk, x.hidden "
        + "FROM pragma_table_list l, pragma_table_xinfo(l.name) x WHERE l.name NOT LIKE 'sqlite_%' ORDER BY l.name, x.cid";

    private const string Rest =
        """
        SELECT l.name, l.type, l.wr, l.strict, f.id, f.seq, f."table", f."from", f."to", f.on_update, f.on_delete, NULL, NULL
        FROM pragma_table_list l LEFT JOIN pragma_foreign_key_list(l.name) f WHERE l.schema = 'main'
        UNION ALL
        SELECT l.name, i.name, i."unique", i.origin, i.partial, x.seqno, x.cid, x.name, x."desc", x.coll, x.key, NULL, NULL
        FROM pragma_table_list l, pragma_index_list(l.name) i, pragma_index_xinfo(i.name) x WHERE l.schema = 'main'
        UNION ALL
        SELECT type, name, tbl_name, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM sqlite_schema
        ORDER BY 1, 2, 3, 4, 5, 6, 7
        """;

    /// <summary>Runs a script in a new database and describes the result; SQLite's message where it refuses.</summary>
    public static IReadOnlyList<string> Of(string script)
    {
        return Read(script, Columns, Rest);
    }

    /// <summary>Only the key columns of the indexes.</summary>
    public static IReadOnlyList<string> KeysOf(string script)
    {
        return Read(script, "SELECT x.* FROM pragma_index_list('t') l, pragma_index_xinfo(l.name) x WHERE x.key");
    }

    /// <summary>Only the columns: table, name, type, notnull, default, key, hidden.</summary>
    public static IReadOnlyList<string> ColumnsOf(string script)
    {
        return Read(script, Columns);
    }

    private static List<string> Read(string script, params string[] queries)
    {
        using var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        var facts = new List<string>();
        try
        {
            Execute(connection, script);
        }
        catch (SqliteException refusal)
        {
            return [refusal.Message];
        }

        foreach (string query in queries)
        {
            AddRows(connection, query, facts);
        }

        return facts;
    }

    private static void Execute(SqliteConnection connection, string script)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }

    private static void AddRows(SqliteConnection connection, string query, List<string> facts)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = query;
        using SqliteDataReader reader = command.ExecuteReader();
        object[] values = new object[reader.FieldCount];
        while (reader.Read())
        {
            reader.GetValues(values);
            facts.Add(string.Join("|", System.Array.ConvertAll(values, v => System.Convert.ToString(v, CultureInfo.InvariantCulture))));
        }
    }
}
