namespace SkillStash.Schema.Compiler.Model;

/// <summary>An index in the vocabulary of PRAGMA index_list.</summary>
public sealed record IndexModel
{
    /// <summary>The name; <c>sqlite_autoindex_…</c> for one that a constraint makes.</summary>
    public required string Name { get; init; }

    /// <summary>Whether equal keys are refused.</summary>
    public bool IsUnique { get; init; }

    /// <summary>What made it.</summary>
    public required IndexOrigin Origin { get; init; }

    /// <summary>The key columns in order.</summary>
    public EquatableArray<IndexColumnModel> Columns { get; init; }

    /// <summary>What the constraint that made the index does to a row that breaks it, as its ON CONFLICT says.</summary>
    public ConflictAction Conflict { get; init; }

    /// <summary>The WHERE of a partial index, without comments; null for a full one.</summary>
    public string? PredicateSql { get; init; }

    /// <summary><see cref="PredicateSql"/> in a form that all spellings of it share, to be compared.</summary>
    public string? CanonicalPredicate { get; init; }

    /// <summary>The column whose NULLs the predicate leaves out, and nothing else (partialindex, section 3); null for any other predicate.</summary>
    public string? NotNullColumn { get; init; }

    /// <summary>The CREATE INDEX statement without comments; null for an automatic index.</summary>
    public string? Sql { get; init; }

    /// <summary>Whether only the rows that meet the predicate are indexed.</summary>
    public bool IsPartial => PredicateSql is not null;
}
