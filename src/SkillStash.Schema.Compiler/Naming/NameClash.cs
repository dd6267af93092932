namespace SkillStash.Schema.Compiler.Naming;

/// <summary>An SQL name that could not become the name one would expect.</summary>
/// <param name="Table">The table or view.</param>
/// <param name="Column">The column; null where the table itself is meant.</param>
/// <param name="Wanted">The name one would expect.</param>
/// <param name="Given">The name chosen.</param>
public sealed record NameClash(string Table, string? Column, string Wanted, string Given);
