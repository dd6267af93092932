using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Lint.Keys;

/// <summary>Finds tables whose rows nothing tells apart but a rowid that has no name.</summary>
internal sealed class MissingKeyRule : ISchemaRule
{
    public IEnumerable<SchemaFinding> Check(SchemaModel schema) => schema.Tables
        .Where(static table => table is { Module: null, PrimaryKey.Count: 0 } && !table.Indexes.Any(static index => index is { IsUnique: true, IsPartial: false }))
        .Select(static table => new SchemaFinding.OfTable(table.Name, null, LintMessages.MissingKey(table.Name)));
}
