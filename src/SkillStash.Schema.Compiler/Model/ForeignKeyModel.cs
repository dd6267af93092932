namespace SkillStash.Schema.Compiler.Model;

/// <summary>A foreign key in the vocabulary of PRAGMA foreign_key_list.</summary>
public sealed record ForeignKeyModel
{
    /// <summary>The parent table's name as written.</summary>
    public required string Table { get; init; }

    /// <summary>The column pairs in order.</summary>
    public EquatableArray<ForeignKeyColumnModel> Columns { get; init; }

    /// <summary>The action on update: NO ACTION, RESTRICT, SET NULL, SET DEFAULT or CASCADE.</summary>
    public string OnUpdate { get; init; } = "NO ACTION";

    /// <summary>The action on delete, as <see cref="OnUpdate"/>.</summary>
    public string OnDelete { get; init; } = "NO ACTION";

    /// <summary>Whether the check waits for COMMIT (DEFERRABLE INITIALLY DEFERRED).</summary>
    public bool IsDeferred { get; init; }
}
