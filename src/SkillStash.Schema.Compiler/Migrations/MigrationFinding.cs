using SkillStash.Schema.Compiler.Diagnostics;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>Something to know of a migration before it is run.</summary>
/// <param name="Rule">What kind of finding it is: one of <see cref="MigrationRules"/>.</param>
/// <param name="Message">What may go wrong, and what helps.</param>
/// <param name="Table">The table it is about; null for the migration as a whole.</param>
/// <param name="Column">The column; null for the table.</param>
public sealed record MigrationFinding(DiagnosticRule Rule, string Message, string? Table, string? Column);
