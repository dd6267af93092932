using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Inspection;

/// <summary>A row of PRAGMA index_list, with the key columns of PRAGMA index_xinfo.</summary>
public sealed record InspectedIndex
{
    /// <summary>The name; <c>sqlite_autoindex_…</c> for one that a constraint makes.</summary>
    public required string Name { get; init; }

    /// <summary>Whether equal keys are refused.</summary>
    public bool IsUnique { get; init; }

    /// <summary>What made it.</summary>
    public required IndexOrigin Origin { get; init; }

    /// <summary>Whether the index has a WHERE.</summary>
    public bool IsPartial { get; init; }

    /// <summary>The key columns in order.</summary>
    public EquatableArray<InspectedIndexColumn> Columns { get; init; }
}
