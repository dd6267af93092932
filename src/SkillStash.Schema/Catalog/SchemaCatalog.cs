using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema;

/// <summary>What a database says about its own schema (pragma).</summary>
internal sealed class SchemaCatalog(SqliteConnection connection)
{
    /// <summary>Tables and views of users, in order of creation, without SQLite's own and the shadow tables of virtual ones.</summary>
    public List<CatalogTable> Tables() => Query(
        """
        SELECT list.name, list.type, list.wr, list.strict
        FROM pragma_table_list AS list JOIN sqlite_schema AS object ON object.name = list.name AND object.type IN ('table', 'view')
        WHERE list.schema = 'main' AND list.type <> 'shadow' AND list.name NOT LIKE 'sqlite~_%' ESCAPE '~'
        ORDER BY object.rowid
        """,
        row => new CatalogTable(row.GetString(0), row.GetString(1), row.GetBoolean(2), row.GetBoolean(3)));

    /// <summary>The columns of a table.</summary>
    public List<CatalogColumn> Columns(string table) => Query(
        """SELECT name, type, "notnull", dflt_value, pk, hidden FROM pragma_table_xinfo(?1, 'main')""",
        row => new CatalogColumn(row.GetString(0), row.GetString(1), row.GetBoolean(2), row.GetStringOrNull(3), row.GetInt32(4), row.GetInt32(5)),
        table);

    /// <summary>The indexes of a table with their key columns.</summary>
    public List<CatalogIndex> Indexes(string table) =>
    [
        .. Query(
            """SELECT name, "unique", origin, partial FROM pragma_index_list(?1, 'main') ORDER BY seq DESC""",
            row => new CatalogIndex(row.GetString(0), row.GetBoolean(1), row.GetString(2), row.GetBoolean(3), []),
            table).Select(index => index with { Columns = IndexColumns(index.Name) }),
    ];

    /// <summary>The foreign keys of a table.</summary>
    public List<CatalogForeignKey> ForeignKeys(string table)
    {
        var rows = Query(
            """SELECT id, "table", "from", "to", on_update, on_delete FROM pragma_foreign_key_list(?1, 'main') ORDER BY id DESC, seq""",
            row => (
                Id: row.GetInt32(0), Parent: row.GetString(1), From: row.GetString(2), To: row.GetStringOrNull(3),
                OnUpdate: row.GetString(4), OnDelete: row.GetString(5)),
            table);
        return
        [
            .. rows.GroupBy(row => row.Id).Select(key => new CatalogForeignKey(
                table,
                [.. key.Select(row => row.From)],
                key.First().Parent,
                key.First().To is null ? KeyColumns(key.First().Parent) : [.. key.Select(row => row.To!)],
                key.First().OnUpdate,
                key.First().OnDelete)),
        ];
    }

    /// <summary>The foreign keys of all tables that refer to a table.</summary>
    public IEnumerable<CatalogForeignKey> ForeignKeysTo(string parent) =>
        Tables().SelectMany(table => ForeignKeys(table.Name)).Where(key => SqlNameComparer.Instance.Equals(key.Parent, parent));

    /// <summary>The columns of the primary key, in its order.</summary>
    public List<string> KeyColumns(string table) =>
        [.. Columns(table).Where(column => column.KeyPosition > 0).OrderBy(column => column.KeyPosition).Select(column => column.Name)];

    /// <summary>The names of the triggers, with their tables.</summary>
    public List<string> Triggers() => Query("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY rowid", row => row.GetString(0));

    /// <summary>The CREATE statement of a table, index, view or trigger; null for an automatic index.</summary>
    public string? Source(string type, string name) => Query(
        "SELECT sql FROM sqlite_schema WHERE type = ?1 AND name = ?2 COLLATE NOCASE", row => row.GetStringOrNull(0), type, name).FirstOrDefault();

    private List<CatalogIndexColumn> IndexColumns(string index) => Query(
        """SELECT name, "desc", coll FROM pragma_index_xinfo(?1, 'main') WHERE "key" ORDER BY seqno""",
        row => new CatalogIndexColumn(row.GetStringOrNull(0), row.GetBoolean(1), row.GetString(2)),
        index);

    // Not a command of Microsoft.Data.Sqlite: that runs nothing while a transaction stands that ON CONFLICT ROLLBACK has ended.
    private List<T> Query<T>(string sql, Func<CatalogRow, T> map, params ReadOnlySpan<string> parameters)
    {
        sqlite3 handle = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(handle, sql, out sqlite3_stmt statement), handle);
        using (statement)
        {
            for (int i = 0; i < parameters.Length; i++)
            {
                SqliteException.ThrowExceptionForRC(raw.sqlite3_bind_text(statement, i + 1, parameters[i]), handle);
            }

            List<T> rows = [];
            int result;
            while ((result = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            {
                rows.Add(map(new CatalogRow(statement)));
            }

            SqliteException.ThrowExceptionForRC(result, handle);
            return rows;
        }
    }
}
