namespace SkillStash.Schema.Compiler.Model;

/// <summary>A column of a table, by its names as declared.</summary>
public sealed record ColumnSource(string Table, string Column);
