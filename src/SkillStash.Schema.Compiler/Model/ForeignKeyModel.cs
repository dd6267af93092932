namespace SkillStash.Schema.Compiler.Model;

/// <summary>A foreign key in the vocabulary of PRAGMA foreign_key_list.</summary>
public sealed record ForeignKeyModel
{
    /// <summary>The parent table's name as written.</summary>
    public required string Table { get; init; }

    /// <summary>The column pairs in order.</summary>
    public EquatableArray<ForeignKeyColumnModel> Columns { get; init; }

    /// <summary>The action on update.</summary>
    public ForeignKeyAction OnUpdate { get; init; }

    /// <summary>The action on delete.</summary>
    public ForeignKeyAction OnDelete { get; init; }

    /// <summary>Whether the check waits for COMMIT (DEFERRABLE INITIALLY DEFERRED).</summary>
    public bool IsDeferred { get; init; }
}
