namespace SkillStash.Schema.Compiler.Model;

/// <summary>A term of a page's order.</summary>
/// <param name="Column">The column; null for the rowid.</param>
/// <param name="Alias">The name of its value behind the row's columns.</param>
public sealed record PageTerm(string? Column, string Alias);
