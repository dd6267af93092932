namespace SkillStash.Schema.Compiler.Model;

/// <summary>A trigger.</summary>
/// <param name="Name">The name as declared.</param>
/// <param name="Table">The table or view it watches.</param>
/// <param name="Sql">The CREATE statement without comments; a line break is there only inside a literal or a name.</param>
/// <param name="Canonical">The statement in a form that all spellings of it share, to be compared.</param>
public sealed record TriggerModel(string Name, string Table, string Sql, string Canonical)
{
    /// <summary>Whether it runs after a row is inserted or updated, so that the row may be another by then (lang_returning).</summary>
    public bool FollowsWrites { get; init; }
}
