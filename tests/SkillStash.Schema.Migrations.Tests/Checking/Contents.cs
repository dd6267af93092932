using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Migrations.Tests.Checking;

/// <summary>The queries that show all rows of a schema, as literals.</summary>
internal static class Contents
{
    /// <summary>One query for each table; a default that is computed shows by its type only, and a rowid where it is kept.</summary>
    public static Dictionary<string, string> Queries(SchemaModel before, SchemaModel after)
    {
        var queries = new Dictionary<string, string>();
        foreach (TableModel table in after.Tables.Where(static table => table.Module is null || !table.Sql.Contains("content=''", StringComparison.Ordinal)))
        {
            TableModel? old = before.Tables.FirstOrDefault(other => other.Name.Equals(table.Name, StringComparison.OrdinalIgnoreCase));
            var columns = table.Columns.Where(static column => column.Visibility != ColumnVisibility.Hidden).Select(Shown).ToList();
            string? rowId = new[] { "rowid", "_rowid_" }.FirstOrDefault(name => !table.Columns.Any(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase)));
            if (table.HasRowId && old is { HasRowId: true } && rowId is not null)
            {
                columns.Insert(0, $"quote({rowId})");
            }

            queries[table.Name] = $"SELECT {string.Join(" || ', ' || ", columns)} AS row FROM {Database.Quote(table.Name)} ORDER BY 1";
        }

        if (after.Tables.Any(static table => table.AutoIncrement))
        {
            queries["sqlite_sequence"] = "SELECT quote(name) || ', ' || quote(seq) AS row FROM sqlite_sequence WHERE seq > 0 ORDER BY 1";
        }

        return queries;
    }

    /// <summary>The statements that put the rows of a database into an empty one of the same schema.</summary>
    public static IEnumerable<string> Inserts(SqliteConnection db, IReadOnlyList<TableModel> parentsFirst)
    {
        foreach (TableModel table in parentsFirst)
        {
            string name = Database.Quote(table.Name);
            if (table.Module is not null && table.Sql.Contains("content", StringComparison.Ordinal))
            {
                yield return $"INSERT INTO {name} ({name}) VALUES ('rebuild')";
                continue;
            }

            List<string> columns = [.. table.Columns.Where(static column => column.IsInsertable).Select(static column => Database.Quote(column.Name))];
            if (table.HasRowId && !table.Columns.Any(static column => column.Name.Equals("rowid", StringComparison.OrdinalIgnoreCase)))
            {
                columns.Insert(0, "rowid");
            }

            string values = string.Join(" || ', ' || ", columns.Select(static column => $"quote({column})"));
            foreach (string row in db.Texts($"SELECT {values} FROM {name}"))
            {
                yield return $"INSERT INTO {name} ({string.Join(", ", columns)}) VALUES ({row})";
            }
        }

        if (parentsFirst.Any(static table => table.AutoIncrement))
        {
            foreach (string row in db.Texts("SELECT 'seq = ' || seq || ' WHERE name = ' || quote(name) FROM sqlite_sequence"))
            {
                yield return "UPDATE sqlite_sequence SET " + row;
            }
        }
    }

    private static string Shown(ColumnModel column)
    {
        bool isComputed = column.Default is { IsConstant: false };
        return isComputed ? $"typeof({Database.Quote(column.Name)})" : $"quote({Database.Quote(column.Name)})";
    }
}
