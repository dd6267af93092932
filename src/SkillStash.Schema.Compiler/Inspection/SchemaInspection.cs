using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Inspection;

/// <summary>A schema in SQLite's own vocabulary: what the PRAGMAs report of it, value by value.</summary>
/// <remarks>It has two producers, the compiled model and a live database, so that one can be held against the other.</remarks>
public sealed record SchemaInspection
{
    /// <summary>A schema without anything in it.</summary>
    public static readonly SchemaInspection Empty = new();

    /// <summary>The tables a user made, in order of creation.</summary>
    public EquatableArray<InspectedTable> Tables { get; init; }

    /// <summary>The views, in order of creation.</summary>
    public EquatableArray<InspectedView> Views { get; init; }

    /// <summary>The triggers, in order of creation.</summary>
    public EquatableArray<InspectedTrigger> Triggers { get; init; }

    /// <summary>What the PRAGMAs would report of a database made from <paramref name="model"/>.</summary>
    public static SchemaInspection From(SchemaModel model) => ModelInspector.Inspect(model);
}
