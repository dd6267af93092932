namespace SkillStash.Schema.Compiler.Model;

/// <summary>The kinds of value that a column can be declared to hold.</summary>
public enum ColumnKind
{
    /// <summary>A 64-bit integer.</summary>
    Integer,

    /// <summary>A double.</summary>
    Real,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A boolean, stored as 0 or 1.</summary>
    Boolean,

    /// <summary>A point in time, stored as text in UTC.</summary>
    Timestamp,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>Bytes.</summary>
    Blob,

    /// <summary>A UUID, stored as lower-case hyphenated text.</summary>
    Uuid,

    /// <summary>One of a closed set of texts.</summary>
    Enum,

    /// <summary>JSON text with a declared shape.</summary>
    Json,

    /// <summary>A value of any storage class.</summary>
    Any,
}
