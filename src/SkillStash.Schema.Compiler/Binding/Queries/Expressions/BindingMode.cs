namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Why a CREATE TABLE is read: SQLite is not equally strict each time.</summary>
internal enum BindingMode
{
    /// <summary>The statement runs, or a CHECK has been added. At the end generated columns are computed once, and so code is made for them.</summary>
    New,

    /// <summary>A column or NOT NULL has been added, or a constraint dropped. Words in double quotes that name no column are texts, as in any schema that is loaded.</summary>
    Extended,

    /// <summary>RENAME or DROP COLUMN have edited the text: everything in it is resolved, even what can never be computed.</summary>
    Altered,
}
