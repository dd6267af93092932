using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Inspection;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Sqlite.Inspection;

/// <summary>Reads a database's own description of its schema.</summary>
internal static class LiveSchemaReader
{
    /// <summary>Describes the <c>main</c> database of an open connection; temporary and attached objects are no part of it.</summary>
    /// <exception cref="SqliteException">The database cannot be read, or its schema is malformed.</exception>
    public static SchemaInspection Read(SqliteConnection connection)
    {
        using var pragmas = new PragmaReader(connection);
        IReadOnlyList<SchemaObject> objects = pragmas.Objects();

        // Column lists come before table_list: asking for them connects the virtual tables, and only then does SQLite surely know
        // which tables are shadows of theirs (vtab, section 2.1.2).
        Dictionary<string, EquatableArray<InspectedColumn>> columns = objects
            .Where(static entry => entry.Kind is "table" or "view")
            .ToDictionary(static entry => entry.Name, entry => pragmas.Columns(entry.Name));
        IReadOnlyDictionary<string, InspectedTable> tables = pragmas.Tables();

        return new SchemaInspection
        {
            Tables = objects
                .Where(entry => entry.Kind == "table" && tables.ContainsKey(entry.Name))
                .Select(entry => tables[entry.Name] with
                {
                    Columns = columns[entry.Name],
                    ForeignKeys = pragmas.ForeignKeys(entry.Name),
                    Indexes = pragmas.Indexes(entry.Name),
                })
                .ToEquatableArray(),
            Views = objects
                .Where(static entry => entry.Kind == "view")
                .Select(entry => new InspectedView(entry.Name, columns[entry.Name].Select(static column => column.Name).ToEquatableArray()))
                .ToEquatableArray(),
            Triggers = objects
                .Where(static entry => entry.Kind == "trigger")
                .Select(static entry => new InspectedTrigger(entry.Name, entry.Table))
                .ToEquatableArray(),
        };
    }
}
