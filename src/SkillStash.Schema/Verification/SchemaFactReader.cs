using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SkillStash.Schema;

/// <summary>Reads the facts of a database's schema: the same reader for the database that is and the one that should be.</summary>
internal sealed class SchemaFactReader(SqliteConnection connection)
{
    private readonly SchemaCatalog _catalog = new(connection);

    public IEnumerable<SchemaFact> Read() => _catalog.Tables().Where(table => !IsForeign(table.Name)).SelectMany(ReadTable).Concat(ReadTriggers());

    // Tables that Cloudflare D1 and the records of migrations keep beside the user's.
    private static bool IsForeign(string table) =>
        table.StartsWith("_cf_", StringComparison.OrdinalIgnoreCase) || table is "d1_migrations" or "skillstash_migration_checksums";

    private IEnumerable<SchemaFact> ReadTable(CatalogTable table)
    {
        string name = table.Name;
        if (table.Type == "view")
        {
            return [new(SchemaAspect.View, name, Body("view", name), Owner: null)];
        }

        if (table.Type == "virtual")
        {
            return [new(SchemaAspect.Table, name, Body("table", name), Owner: null)];
        }

        TableSource source = new(_catalog.Source("table", name));
        return
        [
            new(SchemaAspect.Table, name, "table", Owner: null),
            new(SchemaAspect.TableOptions, name, Options(table, source), name),
            .. _catalog.Columns(name).SelectMany(column => ReadColumn(name, column, source)),
            .. Repeated(SchemaAspect.Check, name, source.Checks().Select(check => $"CHECK ({SqlTokens.Join(check.Condition)})")),
            .. Repeated(SchemaAspect.ConflictClause, name, source.ConflictClauses()),
            .. Repeated(SchemaAspect.Unique, name, _catalog.Indexes(name).Where(index => index.Origin != "c").Select(Constraint)),
            .. _catalog.Indexes(name).Where(index => index.Origin == "c").Select(index => ReadIndex(name, index)),
            .. Repeated(SchemaAspect.ForeignKey, name, _catalog.ForeignKeys(name).Select(key => ForeignKey(key, source))),
        ];
    }

    private IEnumerable<SchemaFact> ReadColumn(string table, CatalogColumn column, TableSource source)
    {
        string name = $"{table}.{column.Name}";
        yield return new(SchemaAspect.Column, name, "column", table);
        yield return new(SchemaAspect.ColumnType, name, SqlTokens.Normalize(column.Type), name);
        yield return new(SchemaAspect.NotNull, name, column.NotNull ? "NOT NULL" : "", name);
        yield return new(SchemaAspect.Default, name, SqlTokens.Normalize(column.Default), name);
        yield return new(SchemaAspect.PrimaryKey, name, column.KeyPosition == 0 ? "" : $"column {column.KeyPosition} of the key", name);
        yield return new(SchemaAspect.Collation, name, Collation(table, column.Name), name);
        yield return new(SchemaAspect.Generated, name, Generated(column, source), name);
    }

    private IEnumerable<SchemaFact> ReadTriggers() =>
        _catalog.Triggers().Select(name => new SchemaFact(SchemaAspect.Trigger, name, Body("trigger", name), Owner: null));

    private SchemaFact ReadIndex(string table, CatalogIndex index)
    {
        List<SqlToken> tokens = SqlTokens.Read(_catalog.Source("index", index.Name) ?? "");
        List<string> written = IndexedExpressions(tokens, out int end);
        string columns = string.Join(", ", index.Columns.Select((column, i) => Column(column, written[i])));
        string where = end < tokens.Count ? $" WHERE {SqlTokens.Join(tokens.Skip(end + 1))}" : "";
        return new(SchemaAspect.Index, index.Name, $"{(index.Unique ? "UNIQUE " : "")}ON {Folded(table)} ({columns}){where}", table);
    }

    /// <summary>The columns of a CREATE INDEX as written, and where its WHERE begins.</summary>
    private static List<string> IndexedExpressions(List<SqlToken> tokens, out int end)
    {
        List<string> expressions = [];
        int i = tokens.FindIndex(token => token.Is("(")) + 1;
        int start = i;
        for (int depth = 1; depth > 0; i++)
        {
            depth += tokens[i].Is("(") ? 1 : tokens[i].Is(")") ? -1 : 0;
            if (depth == 0 || (depth == 1 && tokens[i].Is(",")))
            {
                expressions.Add(SqlTokens.Join(tokens[start..i].Where(token => !token.Is("asc") && !token.Is("desc"))));
                start = i + 1;
            }
        }

        end = i;
        return expressions;
    }

    private static string Column(CatalogIndexColumn column, string written) =>
        $"{(column.Name is null ? written : Folded(column.Name))}{(column.Descending ? " DESC" : "")}{CollationClause(column.Collation)}";

    private static string CollationClause(string collation) =>
        collation.Equals("BINARY", StringComparison.OrdinalIgnoreCase) ? "" : $" COLLATE {collation.ToUpperInvariant()}";

    private static string Constraint(CatalogIndex index) =>
        $"{(index.Origin == "pk" ? "PRIMARY KEY" : "UNIQUE")} ({string.Join(", ", index.Columns.Select(column => Column(column, "")))})";

    private static string ForeignKey(CatalogForeignKey key, TableSource source) =>
        $"FOREIGN KEY ({Folded(key.Columns)}) REFERENCES {Folded(key.Parent)} ({Folded(key.ParentColumns)})"
        + $" ON UPDATE {key.OnUpdate} ON DELETE {key.OnDelete}{source.Deferral(key.Columns)}";

    private static string Options(CatalogTable table, TableSource source) => string.Join(
        ", ",
        new[] { table.Strict ? "STRICT" : "", table.WithoutRowId ? "WITHOUT ROWID" : "", source.HasAutoIncrement ? "AUTOINCREMENT" : "" }
            .Where(option => option.Length > 0));

    private static string Generated(CatalogColumn column, TableSource source) => column.Hidden switch
    {
        2 => $"AS ({source.Generated(column.Name)}) VIRTUAL",
        3 => $"AS ({source.Generated(column.Name)}) STORED",
        _ => "",
    };

    private string Collation(string table, string column)
    {
        raw.sqlite3_table_column_metadata(
            connection.Handle, "main", table, column, out _, out string collation, out _, out _, out _);
        return collation.ToUpperInvariant();
    }

    /// <summary>The statement that made the object, in one spelling.</summary>
    private string Body(string type, string name) => SqlTokens.Normalize(_catalog.Source(type, name));

    /// <summary>Facts whose value is all there is to them, numbered where the same one is there twice.</summary>
    private static IEnumerable<SchemaFact> Repeated(SchemaAspect aspect, string table, IEnumerable<string> values) =>
        values.GroupBy(value => value).SelectMany(same => same.Select((value, i) =>
            new SchemaFact(aspect, i == 0 ? $"{table}: {value}" : $"{table}: {value} ({i + 1})", value, table)));

    private static string Folded(string name) => name.ToLowerInvariant();

    private static string Folded(IEnumerable<string> names) => Folded(string.Join(", ", names));
}
