namespace SkillStash.Schema.Compiler.Model;

/// <summary>What a DEFAULT gives.</summary>
public enum DefaultKind
{
    /// <summary>What has to be computed, such as <c>(random())</c>.</summary>
    Expression,

    /// <summary>NULL, which is the same as no DEFAULT.</summary>
    Null,

    /// <summary>TRUE or FALSE, which SQLite stores as 1 and 0.</summary>
    Boolean,

    /// <summary>A number, perhaps with a sign.</summary>
    Number,

    /// <summary>A text, or a word that SQLite takes for one after DEFAULT.</summary>
    Text,

    /// <summary>A blob.</summary>
    Blob,

    /// <summary>CURRENT_DATE.</summary>
    CurrentDate,

    /// <summary>CURRENT_TIME.</summary>
    CurrentTime,

    /// <summary>CURRENT_TIMESTAMP.</summary>
    CurrentTimestamp,
}
