namespace SkillStash.Schema.Compiler.Model;

/// <summary>What makes an index.</summary>
public enum IndexOrigin
{
    /// <summary>CREATE INDEX.</summary>
    CreateIndex,

    /// <summary>A UNIQUE constraint.</summary>
    Unique,

    /// <summary>A PRIMARY KEY.</summary>
    PrimaryKey,
}
