namespace SkillStash.Schema.Compiler.Model;

/// <summary>A column of a table or of a view.</summary>
public sealed record ColumnModel
{
    /// <summary>The name as declared.</summary>
    public required string Name { get; init; }

    /// <summary>The name that <c>@name</c> gives it in C#; null without one.</summary>
    public string? GivenName { get; init; }

    /// <summary>The declared type as PRAGMA table_xinfo reports it; empty where there is none.</summary>
    public string DeclaredType { get; init; } = "";

    /// <summary>The declared type in a form that all spellings of it share, to be compared.</summary>
    public string CanonicalType { get; init; } = "";

    /// <summary>The affinity that SQLite derives from the declared type (datatype3, section 3.1).</summary>
    public Affinity Affinity { get; init; } = Affinity.Blob;

    /// <summary>What PRAGMA table_xinfo reports as <c>notnull</c>.</summary>
    public bool NotNull { get; init; }

    /// <summary>What NOT NULL does to a row that breaks it.</summary>
    public ConflictAction NotNullConflict { get; init; }

    /// <summary>The DEFAULT; null without one.</summary>
    public DefaultModel? Default { get; init; }

    /// <summary>The place in the PRIMARY KEY, from 1; 0 for a column outside it.</summary>
    public int PrimaryKeyOrdinal { get; init; }

    /// <summary>Hidden and generated columns, with the numbers of PRAGMA table_xinfo.</summary>
    public ColumnVisibility Visibility { get; init; }

    /// <summary>The collation that comparisons of the column use; BINARY unless declared.</summary>
    public string Collation { get; init; } = "BINARY";

    /// <summary>The expression of a generated column; null for a stored one.</summary>
    public string? GeneratedSql { get; init; }

    /// <summary><see cref="GeneratedSql"/> in a form that all spellings of it share, to be compared.</summary>
    public string? CanonicalGenerated { get; init; }

    /// <summary>Whether the column is another name of the rowid: INTEGER PRIMARY KEY (lang_createtable, section 5).</summary>
    public bool IsRowIdAlias { get; init; }

    /// <summary>Whether an fts5 table finds the words of the column.</summary>
    public bool IsSearched { get; init; }

    /// <summary>Whether a NULL can be stored or computed here.</summary>
    public bool IsNullable { get; init; } = true;

    /// <summary>The type seen by C# and TypeScript.</summary>
    public required ColumnType Type { get; init; }

    /// <summary>What the comments say of the column, annotations removed; null where they say nothing.</summary>
    public string? Documentation { get; init; }

    /// <summary>Whether the column is part of the PRIMARY KEY.</summary>
    public bool IsKey => PrimaryKeyOrdinal > 0;

    /// <summary>Whether an INSERT may name the column.</summary>
    public bool IsInsertable => Visibility == ColumnVisibility.Normal;
}
