namespace SkillStash.Schema.Compiler.Diff;

/// <summary>A fact that two schemas do not share.</summary>
/// <param name="Fact">What is said, such as <c>type</c> or <c>on delete</c>.</param>
/// <param name="Before">What the first schema says, as it says it; null where it says nothing.</param>
/// <param name="After">What the second schema says.</param>
public sealed record FactChange(string Fact, string? Before, string? After);
