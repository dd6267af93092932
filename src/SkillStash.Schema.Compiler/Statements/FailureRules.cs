using System.Linq;
using System.Text.RegularExpressions;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Statements;

/// <summary>Decides whether a write can fail and still leave something: FAIL keeps what the statement has done before (lang_conflict).</summary>
internal static class FailureRules
{
    /// <summary>Whether the schema says FAIL. Triggers and foreign keys lead from any table to any other.</summary>
    public static bool FailsHalfway(SchemaModel schema) =>
        schema.Triggers.Any(static trigger => Regex.IsMatch(trigger.Sql, @"\bFAIL\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant))
        || schema.Tables.Any(static table => table.RowIdConflict == ConflictAction.Fail
            || table.Columns.Any(static column => column.NotNullConflict == ConflictAction.Fail)
            || table.Indexes.Any(static index => index.Conflict == ConflictAction.Fail));
}
