using System.Linq;
using System.Text.RegularExpressions;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Statements;

/// <summary>Decides what a write that does not succeed can leave, or hide: FAIL keeps what the statement has done before, IGNORE says nothing (lang_conflict).</summary>
internal static class FailureRules
{
    /// <summary>Whether the schema says FAIL. Triggers and foreign keys lead from any table to any other.</summary>
    public static bool FailsHalfway(SchemaModel schema) =>
        schema.Triggers.Any(static trigger => Says(trigger, "FAIL")) || schema.Tables.Any(static table => Has(table, ConflictAction.Fail));

    /// <summary>Whether a row may stay as it was without an error, by a constraint of its table or by a trigger's RAISE(IGNORE).</summary>
    public static bool Ignores(SchemaModel schema, TableModel table) =>
        Has(table, ConflictAction.Ignore) || schema.Triggers.Any(trigger => SqlNames.Same(trigger.Table, table.Name) && Says(trigger, "IGNORE"));

    private static bool Says(TriggerModel trigger, string word) =>
        Regex.IsMatch(trigger.Sql, $@"\b{word}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static bool Has(TableModel table, ConflictAction action) => table.RowIdConflict == action
        || table.Columns.Any(column => column.NotNullConflict == action)
        || table.Indexes.Any(index => index.Conflict == action);
}
