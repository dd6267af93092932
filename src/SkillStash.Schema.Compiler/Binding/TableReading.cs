namespace SkillStash.Schema.Compiler.Binding;

/// <summary>Why a CREATE TABLE is read: SQLite is not equally strict each time.</summary>
internal enum TableReading
{
    /// <summary>The statement runs. At its end generated columns are computed once, and so code is made for them.</summary>
    New,

    /// <summary>ADD COLUMN has edited the text. Words in double quotes that name no column are texts, as in any schema that is loaded.</summary>
    Extended,

    /// <summary>Something else has edited the text: everything in it is resolved, even what can never be computed.</summary>
    Altered,
}
