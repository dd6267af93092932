using System;
using System.Collections.Generic;
using System.Linq;

namespace SkillStash.Schema;

/// <summary>A whole schema: what <see cref="SchemaDatabase.CreateSchema"/> makes and <see cref="SchemaDatabase.VerifySchema"/> checks.</summary>
public sealed class SchemaDefinition
{
    /// <summary>Puts a schema together.</summary>
    /// <param name="tables">The tables in order of creation, each with its indexes.</param>
    /// <param name="views">The CREATE VIEW statements in order of creation.</param>
    /// <param name="triggers">The CREATE TRIGGER statements.</param>
    public SchemaDefinition(TableDefinition[] tables, string[] views, string[] triggers)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(views);
        ArgumentNullException.ThrowIfNull(triggers);
        Tables = tables;
        Ddl = [.. tables.SelectMany(table => table.Ddl), .. views, .. triggers];
    }

    /// <summary>The tables in order of creation.</summary>
    public IReadOnlyList<TableDefinition> Tables { get; }

    /// <summary>Every statement that makes the schema, in order.</summary>
    public IReadOnlyList<string> Ddl { get; }
}
