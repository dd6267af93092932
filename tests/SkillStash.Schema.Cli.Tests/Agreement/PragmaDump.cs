using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace SkillStash.Schema.Cli.Tests.Agreement;

/// <summary>Describes a database by the PRAGMAs as a person would type them, sharing no code with the reader under test.</summary>
internal sealed class PragmaDump(SqliteConnection connection)
{
    /// <summary>The JSON of the schema's parts: tables, views and triggers.</summary>
    public JsonObject Describe()
    {
        List<JsonObject> schema = Rows("SELECT type, name, tbl_name FROM sqlite_schema ORDER BY rowid", "type", "name", "tbl_name");
        List<JsonObject> list = Rows("PRAGMA main.table_list", "name", "type", "ncol", "wr", "strict");
        var tables = new JsonArray();
        foreach (JsonObject entry in schema.Where(static entry => Text(entry, "type") == "table"))
        {
            JsonObject? row = list.Find(row => Text(row, "name") == Text(entry, "name"));
            if (row is not null && Text(row, "type") != "shadow" && !Text(row, "name").StartsWith("sqlite_"))
            {
                tables.Add(Complete(row));
            }
        }

        return new JsonObject
        {
            ["tables"] = tables,
            ["views"] = Array(schema.Where(static entry => Text(entry, "type") == "view").Select(View)),
            ["triggers"] = Array(schema.Where(static entry => Text(entry, "type") == "trigger").Select(Trigger)),
        };
    }

    private JsonObject Complete(JsonObject table)
    {
        string name = Text(table, "name");
        table["columns"] = Array(Rows(
            $"PRAGMA main.table_xinfo({Quote(name)})", "cid", "name", "type", "notnull", "dflt_value", "pk", "hidden"));
        table["foreign_keys"] = Array(Rows(
            $"PRAGMA main.foreign_key_list({Quote(name)})", "id", "seq", "table", "from", "to", "on_update", "on_delete", "match"));
        List<JsonObject> indexes = Rows($"PRAGMA main.index_list({Quote(name)})", "name", "unique", "origin", "partial");
        foreach (JsonObject index in indexes)
        {
            List<JsonObject> columns = Rows(
                $"PRAGMA main.index_xinfo({Quote(Text(index, "name"))})", "seqno", "cid", "name", "desc", "coll", "key");
            index["columns"] = Array(columns.Where(static column => column.Remove("key", out JsonNode? key) && (long)key! == 1));
        }

        table["indexes"] = Array(indexes);
        return table;
    }

    private JsonObject View(JsonObject entry)
    {
        List<JsonObject> columns;
        try
        {
            columns = Rows($"PRAGMA main.table_xinfo({Quote(Text(entry, "name"))})", "name");
        }
        catch (SqliteException)
        {
            columns = [];
        }

        return new JsonObject
        {
            ["name"] = Text(entry, "name"),
            ["columns"] = Array(columns.Select(static column => (JsonNode)Text(column, "name"))),
        };
    }

    private static JsonObject Trigger(JsonObject entry) => new() { ["name"] = Text(entry, "name"), ["table"] = Text(entry, "tbl_name") };

    private List<JsonObject> Rows(string sql, params string[] columns)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        var rows = new List<JsonObject>();
        while (reader.Read())
        {
            var row = new JsonObject();
            foreach (string column in columns)
            {
                row[column] = reader[column] switch
                {
                    long number => number,
                    string text => text,
                    _ => (JsonNode?)null,
                };
            }

            rows.Add(row);
        }

        return rows;
    }

    private static JsonArray Array(IEnumerable<JsonNode> items) => [.. items];

    private static string Text(JsonObject row, string name) => (string)row[name]!;

    private static string Quote(string name) => "\"" + name.Replace("\"", "\"\"") + "\"";
}
