using System;
using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Statements;

namespace SkillStash.Schema.Generator.Tests.Values.Walking;

// The same operations in plain SQL.
internal sealed partial class RandomWalk
{
    private (long Changes, int Code) PlainInsert(WalkTable table, Dictionary<WalkColumn, object?> values, object? row)
    {
        (string sql, object?[] stored) = InsertText(table, values, row);
        return _twin.Run(sql, stored);
    }

    private (long Changes, int Code) PlainUpsert(WalkTable table, Dictionary<WalkColumn, object?> values, object? row)
    {
        WalkColumn[] given = [.. table.Data.Where(column => values.TryGetValue(column, out object? value) && (value is not null || column.Insert == InsertRule.OptionalDefault))];
        if (table.Model.Module is not null)
        {
            // Virtual tables have no ON CONFLICT clause.
            object?[] key = [values.GetValueOrDefault(table.Key[0])];
            return key[0] is null || PlainCount(table, key) == 0 ? PlainInsert(table, values, row)
                : given.Length == 0 ? (1, 0)
                : PlainUpdate(table, key, given, [.. given.Select(column => values[column])]);
        }

        string set = table.Data.Count > 0
            ? string.Join(", ", table.Data.Select(column => $"{column.Name} = {(given.Contains(column) ? "excluded." : "")}{column.Name}"))
            : $"{table.Key[0].Name} = {table.Key[0].Name}";
        (string sql, object?[] stored) = InsertText(table, values, row);
        return _twin.Run($"{sql} ON CONFLICT ({string.Join(", ", table.Key.Select(static column => column.Name))}) DO UPDATE SET {set}", stored);
    }

    private static (string Sql, object?[] Stored) InsertText(WalkTable table, Dictionary<WalkColumn, object?> values, object? row)
    {
        Dictionary<WalkColumn, object?> all = new(values);
        foreach (WalkColumn column in table.Inserted.Where(column => column.Insert == InsertRule.NewKey && !values.ContainsKey(column)))
        {
            all[column] = row is null ? Guid.NewGuid() : table.Get(row, column.Property);
        }

        if (all.Count == 0)
        {
            // The parser takes DEFAULT VALUES without an ON CONFLICT clause only.
            WalkColumn first = table.Inserted[0];
            return first.Insert == InsertRule.Nullable || first.Insert == InsertRule.RowId
                ? ($"INSERT INTO {table.Name} ({first.Name}) VALUES (NULL)", [])
                : ($"INSERT INTO {table.Name} ({first.Name}) VALUES ({first.Model.Default!.Expression})", []);
        }

        string names = string.Join(", ", all.Keys.Select(static column => column.Name));
        return ($"INSERT INTO {table.Name} ({names}) VALUES ({string.Join(", ", all.Select(static _ => "?"))})", [.. all.Select(static each => StoredForm.Of(each.Key.Type, each.Value))]);
    }

    private (long Changes, int Code) PlainUpdate(WalkTable table, object?[] key, IReadOnlyList<WalkColumn> columns, object?[] values) => _twin.Run(
        $"UPDATE {table.Name} SET {string.Join(", ", columns.Select(static column => $"{column.Name} = ?"))}{Where(table)}",
        [.. columns.Zip(values, static (column, value) => StoredForm.Of(column.Type, value)), .. table.StoredKey(key)]);

    private long PlainCount(WalkTable table, object?[] key) => _twin.Rows($"SELECT 1 FROM {table.Name}{Where(table)}", table.StoredKey(key)).Length;

    private static string Where(WalkTable table) => $" WHERE {string.Join(" AND ", table.Key.Select(static column => $"{column.Name} = ?"))}";
}
