namespace SkillStash.Schema.Compiler.Naming;

/// <summary>What gets a name in emitted code.</summary>
public enum NamedKind
{
    /// <summary>A table, or the property by which the database class shows it.</summary>
    Table,

    /// <summary>The type of a table's own key.</summary>
    Key,

    /// <summary>A column.</summary>
    Column,

    /// <summary>A property of an object in the JSON of a column.</summary>
    JsonProperty,

    /// <summary>The enum or the record of a column's values.</summary>
    ColumnType,

    /// <summary>A value of an enum.</summary>
    Value,

    /// <summary>The class that opens the database.</summary>
    Database,
}
