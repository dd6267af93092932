using System.Linq;
using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Diff;

/// <summary>What two schemas do not share: tables first, then indexes, views and triggers.</summary>
/// <param name="Changes">The objects that differ.</param>
public sealed record SchemaDiff(EquatableArray<ObjectDiff> Changes)
{
    /// <summary>Whether both mean the same.</summary>
    public bool IsEmpty => Changes.Count == 0;

    /// <summary>What became of a table, index, view or trigger; null where both schemas share it.</summary>
    public ObjectDiff? Find(ObjectKind kind, string name) =>
        Changes.FirstOrDefault(change => change.Kind == kind && SqlNames.Same(change.Name, name));
}
