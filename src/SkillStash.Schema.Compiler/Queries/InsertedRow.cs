using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Statements;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>Tells whether an INSERT stores a row or fails, so that RETURNING has one.</summary>
/// <remarks>A trigger before the update of an upsert can take the row away.</remarks>
internal static class InsertedRow
{
    public static bool IsSure(StatementSyntax statement, SchemaModel schema) =>
        statement is InsertSyntax { OnConflict: not ConflictResolution.Ignore, Source: null or { Terms: [ValuesSyntax] } } insert
        && insert.Upserts.All(static upsert => upsert is { Assignments: not null, Where: null })
        && schema.Tables.FirstOrDefault(table => table.Module is null && SqlNames.Same(table.Name, insert.Table.Name)) is { } target
        && !FailureRules.Ignores(schema, target)
        && (insert.Upserts.Count == 0 || !schema.Triggers.Any(trigger => SqlNames.Same(trigger.Table, target.Name)));
}
