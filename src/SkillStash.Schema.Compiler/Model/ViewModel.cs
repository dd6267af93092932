namespace SkillStash.Schema.Compiler.Model;

/// <summary>A view.</summary>
public sealed record ViewModel
{
    /// <summary>The name as declared.</summary>
    public required string Name { get; init; }

    /// <summary>The columns in order; empty where the SELECT cannot be resolved.</summary>
    public EquatableArray<ColumnModel> Columns { get; init; }

    /// <summary>The type's name in both languages where <c>@name</c> gives one.</summary>
    public string? TypeName { get; init; }

    /// <summary>What the comments say of the view, annotations removed; null where they say nothing.</summary>
    public string? Documentation { get; init; }

    /// <summary>The CREATE statement without comments; a line break is there only inside a literal or a name.</summary>
    public required string Sql { get; init; }

    /// <summary><see cref="Sql"/> in a form that all spellings of it share, to be compared.</summary>
    public required string Canonical { get; init; }
}
