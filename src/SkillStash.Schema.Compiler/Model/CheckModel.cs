namespace SkillStash.Schema.Compiler.Model;

/// <summary>A CHECK constraint.</summary>
public sealed record CheckModel
{
    /// <summary>The name after CONSTRAINT; null without one.</summary>
    public string? Name { get; init; }

    /// <summary>The expression without comments; a line break is there only inside a literal or a name.</summary>
    public required string Sql { get; init; }

    /// <summary>The expression in a form that all spellings of it share, to be compared.</summary>
    public required string Canonical { get; init; }

    /// <summary>The columns of the table that it names, in the order in which it does.</summary>
    public EquatableArray<string> Columns { get; init; }

    /// <summary>Whether it lets every row pass, because no row makes it false (lang_createtable, section 3.7).</summary>
    public bool IsNeverFalse { get; init; }
}
