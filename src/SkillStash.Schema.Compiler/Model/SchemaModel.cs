namespace SkillStash.Schema.Compiler.Model;

/// <summary>What a schema says: the catalogue that SQLite would have after running the DDL, and what the comments add to it.</summary>
/// <remarks>Plain facts compared by value, without positions: a comment moved or a line added leaves an equal model.</remarks>
public sealed record SchemaModel
{
    /// <summary>The tables a user made, in order of creation.</summary>
    public EquatableArray<TableModel> Tables { get; init; }

    /// <summary>The views, in order of creation.</summary>
    public EquatableArray<ViewModel> Views { get; init; }

    /// <summary>The triggers, in order of creation.</summary>
    public EquatableArray<TriggerModel> Triggers { get; init; }
}
