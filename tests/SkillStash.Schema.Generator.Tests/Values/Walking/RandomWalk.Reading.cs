using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace SkillStash.Schema.Generator.Tests.Values.Walking;

// What is stored, by every method that reads, and by SQLite.
internal sealed partial class RandomWalk
{
    // By the API, and beside it by SQLite: all rows in all ways.
    private void Read()
    {
        foreach (WalkTable table in _tables)
        {
            string[] stored = Sorted(_main.Rows(table.Query).Select(table.Plain));
            object[] rows = table.Scan();
            Count("rows checked", rows.Length);
            RequireSame(stored, Sorted(rows.Select(table.Plain)), $"{table.Name}.Scan");
            Require(table.Count() == stored.Length, $"{table.Name}.Count gives {table.Count()} of {stored.Length}");
            if (table.List(limit: null) is { } listed)
            {
                RequireSame(stored, Sorted(listed.Select(table.Plain)), $"{table.Name}.List");
                Require(listed.SequenceEqual(table.List(limit: 3)!), $"{table.Name}.List gives other rows in pages");
            }

            foreach ((MethodInfo method, WalkColumn[] by, bool findsOne, string? predicate) in table.Lookups)
            {
                Look(table, rows, method, by, findsOne, predicate);
            }
        }

        if (_transaction is null)
        {
            RequireSame([], Sorted(_main.Rows("PRAGMA foreign_key_check").Select(static row => string.Join(" | ", row))), "foreign_key_check");
        }
    }

    private void Look(WalkTable table, object[] rows, MethodInfo method, WalkColumn[] by, bool findsOne, string? predicate)
    {
        string condition = string.Join(" AND ", by.Select(static column => $"{column.Name} IS ?").Concat(predicate is null ? [] : [$"({predicate})"]));
        string sql = table.Query + (condition.Length > 0 ? " WHERE " : "") + condition;
        HashSet<string> asked = [];
        foreach (object row in by.Length == 0 ? [new object()] : rows)
        {
            object?[] values = [.. by.Select(column => table.Get(row, column.Property))];
            object?[] stored = [.. by.Zip(values, static (column, value) => StoredForm.Of(column.Type, value))];
            if (!asked.Add(string.Join(" | ", stored.Select(PlainDatabase.Text))) || (findsOne && stored.Contains(null)))
            {
                continue;
            }

            string[] expected = Sorted(_main.Rows(sql, stored).Select(table.Plain));
            object[] found = findsOne ? table.Find(method, values) is { } one ? [one] : [] : table.Pages(method, values);
            Count("look-ups checked");
            RequireSame(expected, Sorted(found.Select(table.Plain)), $"{table.Name}.{method.Name}({string.Join(", ", values.Select(Show))})");
        }
    }

    private void RequireIntegrity()
    {
        string[][] found = _main.Rows("PRAGMA integrity_check");
        Require(found is [["'ok'"]], $"integrity_check says {string.Join(", ", found.Select(static row => row[0]))}");
    }
}
