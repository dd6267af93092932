using System;
using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema;

/// <summary>A whole schema: what <see cref="SchemaDatabase.EnsureSchema"/> makes and <see cref="SchemaDatabase.VerifySchema"/> checks.</summary>
public sealed class SchemaDefinition
{
    /// <summary>Puts a schema together.</summary>
    /// <param name="tables">The tables and typed views in order of creation, each with its statements.</param>
    /// <param name="others">The statements that belong to none of them, such as those of triggers; they run last.</param>
    public SchemaDefinition(TableDefinition[] tables, string[] others)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(others);
        Tables = tables;
        Ddl = [.. tables.SelectMany(table => table.Ddl), .. others];
    }

    /// <summary>The tables in order of creation.</summary>
    public IReadOnlyList<TableDefinition> Tables { get; }

    /// <summary>Every statement that makes the schema, in order.</summary>
    public IReadOnlyList<string> Ddl { get; }
}
