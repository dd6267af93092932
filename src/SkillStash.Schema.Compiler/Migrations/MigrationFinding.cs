using SkillStash.Schema.Compiler.Diagnostics;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>Something to know of a migration before it is run.</summary>
/// <param name="Rule">What kind of finding it is: one of <see cref="MigrationRules"/>.</param>
/// <param name="Message">What may go wrong, and what helps.</param>
/// <param name="Table">The table it is about; null for the migration as a whole.</param>
/// <param name="Column">The column; null for the table.</param>
public sealed record MigrationFinding(DiagnosticRule Rule, string Message, string? Table, string? Column)
{
    /// <summary>
    /// The query that finds the rows that will fail, for the database as it is before the migration; nothing is found where nothing fails.
    /// Null where no row decides.
    /// </summary>
    public string? Query { get; init; }

    /// <summary>
    /// The same query, for an empty database: where what it asks does not depend on what is stored, it finds something if, and only if, any
    /// full table fails. Null where stored values decide.
    /// </summary>
    public string? Trial { get; init; }

    /// <summary>A finding of rows that a query tells.</summary>
    internal static MigrationFinding OfRows(DiagnosticRule rule, string what, string query, string table, string? column) =>
        new(rule, $"{what}. Look for such rows before the migration is applied: {query}", table, column) { Query = query };
}
