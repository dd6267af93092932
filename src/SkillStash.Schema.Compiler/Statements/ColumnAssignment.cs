namespace SkillStash.Schema.Compiler.Statements;

/// <summary>The assignment of a column in an UPDATE.</summary>
/// <param name="Column">The column.</param>
/// <param name="Sql">The assignment, with one parameter that has no number.</param>
public sealed record ColumnAssignment(string Column, string Sql);
