using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Diff;

/// <summary>What two schemas do not share: tables first, then indexes, views and triggers.</summary>
/// <param name="Changes">The objects that differ.</param>
public sealed record SchemaDiff(EquatableArray<ObjectDiff> Changes)
{
    /// <summary>Whether both mean the same.</summary>
    public bool IsEmpty => Changes.Count == 0;
}
