namespace SkillStash.Schema.Compiler.Model;

/// <summary>The DEFAULT of a column: as it is written, and what it means (lang_createtable, section 3.2).</summary>
public sealed record DefaultModel
{
    /// <summary>The source text, as PRAGMA table_xinfo reports it.</summary>
    public required string Sql { get; init; }

    /// <summary>An expression of the same value that can stand in any statement.</summary>
    public required string Expression { get; init; }

    /// <summary>The expression in a form that all spellings of it share, to be compared.</summary>
    public required string Canonical { get; init; }

    /// <summary>What it gives.</summary>
    public DefaultKind Kind { get; init; }

    /// <summary>The characters of a text, the digits of a number, the hex digits of a blob; null for what is no literal.</summary>
    public string? Value { get; init; }

    /// <summary>Whether every row gets the same value, so that ADD COLUMN takes it where there are rows (lang_altertable, section 5).</summary>
    public bool IsConstant { get; init; }

    /// <summary>The form in which it gives the present time; null where it does not.</summary>
    public TimeForm? TimeForm { get; init; }

    /// <summary>The form of the UUID that it makes; null where it makes none.</summary>
    public UuidForm? UuidForm { get; init; }

    /// <summary>Whether it gives the present time of the machine's zone, which nothing that is stored tells from UTC.</summary>
    public bool IsLocalTime { get; init; }

    /// <summary>Whether it gives NULL.</summary>
    public bool IsNull => Kind == DefaultKind.Null;
}
