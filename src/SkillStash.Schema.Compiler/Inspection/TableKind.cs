namespace SkillStash.Schema.Compiler.Inspection;

/// <summary>What kind of table PRAGMA table_list says that one is.</summary>
public enum TableKind
{
    /// <summary>An ordinary table.</summary>
    Ordinary,

    /// <summary>A virtual table.</summary>
    Virtual,
}
