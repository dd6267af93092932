using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler;
using SkillStash.Schema.Compiler.Migrations;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Syntax;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.Sqlite.Scratch;

namespace SkillStash.Schema.Migrations.Tests.Checking;

/// <summary>
/// Fills a database of the old schema with rows, and one of the new schema with the same rows: what SQLite makes of them there is
/// what a migration has to make of them. A row that either refuses is not taken.
/// </summary>
internal sealed class RowFiller(SqliteConnection before, SchemaModel beforeModel, SqliteConnection after, SchemaModel afterModel, Rename[] renames, int seed)
{
    private const int RowsPerTable = 6;
    private const int Attempts = 80;

    private readonly Random _random = new(seed);

    /// <summary>Fills all tables; foreign keys refer to rows that are there.</summary>
    /// <returns>The tables that no row could be found for.</returns>
    public IReadOnlyList<string> Fill()
    {
        var empty = new List<string>();
        foreach (TableModel table in ParentsFirst(beforeModel))
        {
            int rows = 0;
            for (int attempt = 0; attempt < Attempts && rows < RowsPerTable; attempt++)
            {
                rows += TryInsert(table, attempt) ? 1 : 0;
            }

            if (rows == 0 && !IsIndexOfAnother(table))
            {
                empty.Add(table.Name);
            }

            if (IsIndexOfAnother(table))
            {
                Rebuild(table);
            }
        }

        foreach (TableModel table in beforeModel.Tables)
        {
            CloseCycles(table);
        }

        foreach (TableModel table in beforeModel.Tables.Where(static table => table.AutoIncrement))
        {
            RaiseSequence(table);
        }

        return empty;
    }

    private static bool IsIndexOfAnother(TableModel table) => table.Module is not null && table.Sql.Contains("content", StringComparison.Ordinal);

    private void Rebuild(TableModel table)
    {
        string name = Database.Quote(table.Name);
        if (!table.Sql.Contains("content=''", StringComparison.Ordinal))
        {
            SqlScript.Execute(before, $"INSERT INTO {name} ({name}) VALUES ('rebuild')");
        }

        if (Target(table) is { Module: not null } target)
        {
            name = Database.Quote(target.Name);
            SqlScript.Execute(after, $"INSERT INTO {name} ({name}) VALUES ('rebuild')");
        }
    }

    /// <summary>The tables, each after those it refers to, as far as there are no cycles; virtual ones last.</summary>
    public static IEnumerable<TableModel> ParentsFirst(SchemaModel schema)
    {
        var left = schema.Tables.OrderBy(static table => table.Module is null ? 0 : 1).ToList();
        while (left.Count > 0)
        {
            TableModel next = left.FirstOrDefault(table => table.ForeignKeys.All(key =>
                SqlNames.Same(key.Table, table.Name) || !left.Any(other => SqlNames.Same(other.Name, key.Table)))) ?? left[0];
            left.Remove(next);
            yield return next;
        }
    }

    private TableModel? Target(TableModel table)
    {
        string name = renames.FirstOrDefault(rename => rename.Column is null && SqlNames.Same(rename.Table, table.Name))?.NewName ?? table.Name;
        return afterModel.Tables.FirstOrDefault(other => SqlNames.Same(other.Name, name));
    }

    private ColumnModel? Target(TableModel table, ColumnModel column, TableModel target)
    {
        string name = renames.FirstOrDefault(rename => SqlNames.Same(rename.Table, table.Name) && SqlNames.Same(rename.Column, column.Name))?.NewName ?? column.Name;
        return target.Columns.FirstOrDefault(other => SqlNames.Same(other.Name, name) && other.IsInsertable);
    }

    private bool TryInsert(TableModel table, int attempt)
    {
        return !IsIndexOfAnother(table) && Try(() => Insert(table, attempt));
    }

    private bool Try(Action change)
    {
        bool taken = false;
        SqlScript.Execute(before, "SAVEPOINT row");
        SqlScript.Execute(after, "SAVEPOINT row");
        try
        {
            change();

            // A deferred foreign key is not looked at before the savepoint is released.
            taken = before.Query("PRAGMA foreign_key_check").Count + after.Query("PRAGMA foreign_key_check").Count == 0;
        }
        catch (SqliteException)
        {
        }

        string end = taken ? "RELEASE row" : "ROLLBACK TO row; RELEASE row";
        SqlScript.Execute(before, end);
        SqlScript.Execute(after, end);
        return taken;
    }

    private void Insert(TableModel table, int attempt)
    {
        Dictionary<string, object?> values = Values(table, attempt);
        ColumnModel[] all = [.. table.Columns.Where(static column => column.Visibility != ColumnVisibility.Hidden)];
        object?[] stored;
        if (table.Module is null)
        {
            stored = before.Query(Statement(table.Name, values.Keys) + " RETURNING *", [.. values.Values])[0];
        }
        else
        {
            before.Query(Statement(table.Name, values.Keys), [.. values.Values]);
            stored = [.. all.Select(column => values[column.Name])];
        }

        if (Target(table) is { } target)
        {
            var copy = all.Zip(stored).Select(pair => (Column: Target(table, pair.First, target), Value: pair.Second))
                .Where(static pair => pair.Column is not null).ToDictionary(static pair => pair.Column!.Name, static pair => pair.Value);
            bool hasAlias = target.Columns.Any(column => column.IsRowIdAlias && copy.ContainsKey(column.Name));
            if (table.HasRowId && target.HasRowId && !hasAlias)
            {
                copy[target.Columns.Any(static column => SqlNames.Same(column.Name, "rowid")) ? "_rowid_" : "rowid"] = before.Query("SELECT last_insert_rowid()")[0][0];
            }

            after.Query(Statement(target.Name, copy.Keys), [.. copy.Values]);
        }
    }

    private static string Statement(string table, IEnumerable<string> columns) =>
        $"INSERT OR ABORT INTO {Database.Quote(table)} ({string.Join(", ", columns.Select(Database.Quote))}) "
        + $"VALUES ({string.Join(", ", columns.Select(static (_, i) => "?" + (i + 1)))})";

    private Dictionary<string, object?> Values(TableModel table, int attempt)
    {
        object?[] literals = Literals(table.Sql + " " + Target(table)?.Sql);
        var values = new Dictionary<string, object?>();
        foreach (ColumnModel column in table.Columns.Where(static column => column.IsInsertable))
        {
            values[column.Name] = Value(column, table, literals, attempt);
        }

        foreach (ForeignKeyModel key in table.ForeignKeys.Where(key => beforeModel.Tables.Any(parent => SqlNames.Same(parent.Name, key.Table))))
        {
            TableModel parent = beforeModel.Tables.First(parent => SqlNames.Same(parent.Name, key.Table));
            string columns = string.Join(", ", key.Columns.Select((pair, i) => Database.Quote(pair.To ?? parent.PrimaryKey[i])));
            object?[]? row = _random.Next(8) == 0 ? null : before.Query($"SELECT {columns} FROM {Database.Quote(parent.Name)} ORDER BY {columns} LIMIT 2") is { Count: > 0 } rows
                    ? rows[_random.Next(rows.Count)]
                    : null;
            for (int i = 0; i < key.Columns.Count; i++)
            {
                ColumnModel column = table.Columns.First(column => SqlNames.Same(column.Name, key.Columns[i].From));
                if (row is not null || !column.NotNull)
                {
                    values[column.Name] = row?[i];
                }
            }
        }

        return values;
    }

    private object? Value(ColumnModel column, TableModel table, object?[] literals, int attempt)
    {
        int number = (attempt * 3) + _random.Next(3) + 1;
        object?[] kinds = column.Affinity switch
        {
            _ when table.Module is not null => [$"word{number} other"],
            Affinity.Integer => [(long)number, (long)number, 1L, 0L, null],
            Affinity.Real or Affinity.Numeric => [number + 0.5, (long)number, 1L, 0L, null],
            Affinity.Text => [$"text {number}", $"it's {number}", $"{number}", "", "007", null],
            _ => [new byte[] { 1, (byte)number }, $"any {number}", (long)number, null],
        };
        bool picksLiteral = literals.Length > 0 && _random.Next(attempt > 10 ? 2 : 4) == 0;
        return picksLiteral ? literals[_random.Next(literals.Length)] : kinds[_random.Next(attempt > 40 ? kinds.Length - 1 : kinds.Length)];
    }

    /// <summary>Rows that came before their parents refer to them now, where both schemas take it.</summary>
    private void CloseCycles(TableModel table)
    {
        foreach (ForeignKeyModel key in table.ForeignKeys.Where(static key => key.Columns.Count == 1))
        {
            ColumnModel column = table.Columns.First(column => SqlNames.Same(column.Name, key.Columns[0].From));
            TableModel? parent = beforeModel.Tables.FirstOrDefault(parent => SqlNames.Same(parent.Name, key.Table));
            string? to = parent is null ? null : key.Columns[0].To ?? parent.PrimaryKey.FirstOrDefault();
            if (to is null || !column.IsInsertable || before.Query($"SELECT max({Database.Quote(to)}) FROM {Database.Quote(parent!.Name)}")[0][0] is not { } value)
            {
                continue;
            }

            Try(() =>
            {
                before.Query($"UPDATE {Database.Quote(table.Name)} SET {Database.Quote(column.Name)} = ?1 WHERE {Database.Quote(column.Name)} IS NULL", value);
                if (Target(table) is { } target && Target(table, column, target) is { } other)
                {
                    after.Query($"UPDATE {Database.Quote(target.Name)} SET {Database.Quote(other.Name)} = ?1 WHERE {Database.Quote(other.Name)} IS NULL", value);
                }
            });
        }
    }

    /// <summary>The values that a CHECK may ask for.</summary>
    private static object?[] Literals(string sql)
    {
        TokenList list = SchemaCompiler.Tokenize(new SourceText(sql));
        return [.. list.Tokens.Take(list.Count).Select(token => (object?)(token.Kind switch
        {
            TokenKind.String => Quoting.Unquote(sql.Substring(token.Start, token.Length)),
            TokenKind.Integer => long.TryParse(sql.AsSpan(token.Start, token.Length), out long number) ? number : null,
            _ => null,
        })).Where(static value => value is not null)];
    }

    /// <summary>The highest id is no longer there, and must not be given again.</summary>
    private void RaiseSequence(TableModel table)
    {
        SqlScript.Execute(before, $"UPDATE sqlite_sequence SET seq = seq + 100 WHERE name = '{table.Name.Replace("'", "''")}'");
        if (Target(table) is { AutoIncrement: true } target)
        {
            SqlScript.Execute(after, $"UPDATE sqlite_sequence SET seq = seq + 100 WHERE name = '{target.Name.Replace("'", "''")}'");
        }
    }
}
