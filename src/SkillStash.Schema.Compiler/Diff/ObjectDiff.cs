using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Diff;

/// <summary>A table, index, view or trigger that two schemas do not share.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Table">The table that an index or a trigger belongs to; null for others.</param>
/// <param name="Change">What became of it.</param>
/// <param name="Facts">What differs in the object as a whole.</param>
/// <param name="Parts">What differs in the columns and constraints of a table.</param>
public sealed record ObjectDiff(
    ObjectKind Kind,
    string Name,
    string? Table,
    ChangeKind Change,
    EquatableArray<FactChange> Facts,
    EquatableArray<PartDiff> Parts);
