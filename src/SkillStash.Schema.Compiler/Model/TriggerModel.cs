namespace SkillStash.Schema.Compiler.Model;

/// <summary>A trigger.</summary>
/// <param name="Name">The name as declared.</param>
/// <param name="Table">The table or view it watches.</param>
/// <param name="Sql">The CREATE statement without comments, on one line.</param>
public sealed record TriggerModel(string Name, string Table, string Sql);
