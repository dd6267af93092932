using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Diff;

/// <summary>A part of a table that two schemas do not share.</summary>
/// <param name="Kind">What kind of part it is.</param>
/// <param name="Name">The column's name, or what identifies a constraint: its name or its columns.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Facts">What differs; of a part that only one schema has, all there is to say.</param>
public sealed record PartDiff(PartKind Kind, string Name, ChangeKind Change, EquatableArray<FactChange> Facts);
