namespace SkillStash.Schema;

/// <summary>SQLite's storage classes, numbered as SQLite numbers them (c3ref/c_blob).</summary>
public enum SqliteStorageClass
{
    /// <summary>A 64-bit signed integer.</summary>
    Integer = 1,

    /// <summary>A 64-bit floating point number.</summary>
    Real = 2,

    /// <summary>Text.</summary>
    Text = 3,

    /// <summary>Bytes.</summary>
    Blob = 4,

    /// <summary>NULL.</summary>
    Null = 5,
}
