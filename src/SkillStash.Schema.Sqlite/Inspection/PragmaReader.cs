using System;
using System.Collections.Generic;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Inspection;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Sqlite.Inspection;

/// <summary>The PRAGMAs that describe a schema, each prepared once.</summary>
/// <remarks>The table-valued form takes names as parameters, so that no name needs quoting (pragma, section 2).</remarks>
internal sealed class PragmaReader(SqliteConnection connection) : IDisposable
{
    // SQLITE_ERROR: a mistake in the schema itself, as against a file that cannot be read.
    private const int SchemaError = 1;

    private readonly SqliteCommand _objects = Command(
        connection, "SELECT type, name, tbl_name FROM main.sqlite_schema WHERE type <> 'index' ORDER BY rowid");

    private readonly SqliteCommand _tables = Command(
        connection,
        "SELECT name, type, wr, strict FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')"
        + " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");

    private readonly SqliteCommand _columns = Named(
        connection, "SELECT cid, name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo($name, 'main')");

    private readonly SqliteCommand _foreignKeys = Named(
        connection, "SELECT id, seq, \"table\", \"from\", \"to\", on_update, on_delete FROM pragma_foreign_key_list($name, 'main')");

    private readonly SqliteCommand _indexes = Named(
        connection, "SELECT name, \"unique\", origin, partial FROM pragma_index_list($name, 'main')");

    private readonly SqliteCommand _indexColumns = Named(
        connection, "SELECT seqno, cid, name, \"desc\", coll FROM pragma_index_xinfo($name, 'main') WHERE key = 1");

    /// <summary>Everything but indexes, in order of creation: ALTER TABLE leaves a row of <c>sqlite_schema</c> where it is.</summary>
    public IReadOnlyList<SchemaObject> Objects() => Rows(
        _objects, static row => new SchemaObject(row.GetString(0), row.GetString(1), row.GetString(2)));

    /// <summary>The tables a user made, by name; what the other PRAGMAs tell is still missing.</summary>
    public IReadOnlyDictionary<string, InspectedTable> Tables()
    {
        var tables = new Dictionary<string, InspectedTable>();
        foreach (InspectedTable table in Rows(_tables, static row => new InspectedTable
        {
            Name = row.GetString(0),
            Kind = PragmaWords.ReadKind(row.GetString(1)),
            WithoutRowId = row.GetBoolean(2),
            Strict = row.GetBoolean(3),
        }))
        {
            tables.Add(table.Name, table);
        }

        return tables;
    }

    /// <summary>The columns of a table or view; none where SQLite cannot tell: a view over what is gone, a module that is missing.</summary>
    public EquatableArray<InspectedColumn> Columns(string relation)
    {
        try
        {
            return Rows(_columns, relation, static row => new InspectedColumn
            {
                Id = row.GetInt32(0),
                Name = row.GetString(1),
                Type = row.GetString(2),
                NotNull = row.GetBoolean(3),
                Default = Text(row, 4),
                PrimaryKeyOrdinal = row.GetInt32(5),
                Hidden = (ColumnVisibility)row.GetInt32(6),
            });
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == SchemaError)
        {
            return [];
        }
    }

    public EquatableArray<InspectedForeignKey> ForeignKeys(string table) => Rows(
        _foreignKeys,
        table,
        static row => new InspectedForeignKey
        {
            Id = row.GetInt32(0),
            Sequence = row.GetInt32(1),
            Table = row.GetString(2),
            From = row.GetString(3),
            To = Text(row, 4),
            OnUpdate = PragmaWords.ReadAction(row.GetString(5)),
            OnDelete = PragmaWords.ReadAction(row.GetString(6)),
        });

    public EquatableArray<InspectedIndex> Indexes(string table)
    {
        EquatableArray<InspectedIndex> indexes = Rows(_indexes, table, static row => new InspectedIndex
        {
            Name = row.GetString(0),
            IsUnique = row.GetBoolean(1),
            Origin = PragmaWords.ReadOrigin(row.GetString(2)),
            IsPartial = row.GetBoolean(3),
        });
        var complete = new InspectedIndex[indexes.Count];
        for (int i = 0; i < complete.Length; i++)
        {
            complete[i] = indexes[i] with { Columns = IndexColumns(indexes[i].Name) };
        }

        return new EquatableArray<InspectedIndex>(complete);
    }

    public void Dispose()
    {
        _objects.Dispose();
        _tables.Dispose();
        _columns.Dispose();
        _foreignKeys.Dispose();
        _indexes.Dispose();
        _indexColumns.Dispose();
    }

    private EquatableArray<InspectedIndexColumn> IndexColumns(string index) => Rows(
        _indexColumns,
        index,
        static row => new InspectedIndexColumn
        {
            Sequence = row.GetInt32(0),
            ColumnId = row.GetInt32(1),
            Name = Text(row, 2),
            IsDescending = row.GetBoolean(3),
            Collation = row.GetString(4),
        });

    private static EquatableArray<T> Rows<T>(SqliteCommand command, string name, Func<SqliteDataReader, T> read)
    {
        command.Parameters[0].Value = name;
        return Rows(command, read).ToEquatableArray();
    }

    private static List<T> Rows<T>(SqliteCommand command, Func<SqliteDataReader, T> read)
    {
        var rows = new List<T>();
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static SqliteCommand Named(SqliteConnection connection, string sql)
    {
        SqliteCommand command = Command(connection, sql);
        command.Parameters.Add("$name", SqliteType.Text);
        return command;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
