namespace SkillStash.Schema.Compiler.Diff;

/// <summary>What became of a thing.</summary>
public enum ChangeKind
{
    /// <summary>Only the second schema has it.</summary>
    Added,

    /// <summary>Only the first schema has it.</summary>
    Dropped,

    /// <summary>Both have it, and it is not the same.</summary>
    Changed,
}
