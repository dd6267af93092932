using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Inspection;

/// <summary>A view.</summary>
/// <param name="Name">The name as declared.</param>
/// <param name="Columns">The names of its columns; empty where SQLite cannot resolve its SELECT.</param>
public sealed record InspectedView(string Name, EquatableArray<string> Columns);
