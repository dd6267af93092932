using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Migrations;

/// <summary>Statements that belong together, and why they are there.</summary>
/// <param name="Comment">What the step does and why; one line.</param>
/// <param name="Statements">The statements without their semicolons.</param>
public sealed record MigrationStep(string Comment, EquatableArray<string> Statements);
