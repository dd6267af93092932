using System.Collections.Generic;
using System.Linq;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Statements;
using SkillStash.Schema.Compiler.Syntax;

namespace SkillStash.Schema.Compiler.Queries;

/// <summary>What is known of the rows of an INSERT before it is run.</summary>
internal static class InsertedRow
{
    /// <summary>Tells whether it stores a row or fails, so that RETURNING has one.</summary>
    /// <remarks>A trigger before the update of an upsert can take the row away.</remarks>
    public static bool IsSure(StatementSyntax statement, SchemaModel schema) =>
        statement is InsertSyntax { OnConflict: not ConflictResolution.Ignore, Source: null or { Terms: [ValuesSyntax] } } insert
        && insert.Upserts.All(static upsert => upsert is { Assignments: not null, Where: null })
        && TargetOf(insert, schema) is { } target
        && !FailureRules.Ignores(schema, target)
        && (insert.Upserts.Count == 0 || !schema.Triggers.Any(trigger => SqlNames.Same(trigger.Table, target.Name)));

    /// <summary>A column that it leaves out and that must have a value; null where there is none.</summary>
    public static string? LeftOut(StatementSyntax statement, SchemaModel schema)
    {
        if (statement is not InsertSyntax insert || (insert.Columns.Count == 0 && insert.Source is not null))
        {
            return null;
        }

        HashSet<string> given = new(insert.Columns.Select(static column => column.Name), SqlNames.Comparer);
        return TargetOf(insert, schema)?.Columns
            .FirstOrDefault(column => column is { NotNull: true, Default: null or { IsNull: true }, IsInsertable: true, IsRowIdAlias: false } && !given.Contains(column.Name))?.Name;
    }

    private static TableModel? TargetOf(InsertSyntax insert, SchemaModel schema) =>
        schema.Tables.FirstOrDefault(table => table.Module is null && SqlNames.Same(table.Name, insert.Table.Name));
}
