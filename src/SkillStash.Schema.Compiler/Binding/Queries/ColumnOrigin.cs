using SkillStash.Schema.Compiler.Model;

namespace SkillStash.Schema.Compiler.Binding.Queries;

/// <summary>Where a column of a join in parentheses comes from: what is inside keeps its names outside.</summary>
/// <param name="Database">The database of the table inside; null where it has none.</param>
/// <param name="Table">The alias or the name inside; null for a column that USING or NATURAL joins.</param>
/// <param name="Name">The column's name inside; null while ALTER TABLE looks at the schema, when SQLite forgets the origins.</param>
internal sealed record ColumnOrigin(string? Database, string? Table, string? Name)
{
    /// <summary>Whether it stands for a column of both sides: then it goes before theirs.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether it is the rowid of a table inside.</summary>
    public bool IsRowId { get; init; }

    public bool Answers(string? database, string? table, string column) =>
        Name is not null
        && (IsRowId ? SqlNames.IsRowId(column) : SqlNames.Same(Name, column))
        && (table is null || SqlNames.Same(Table, table))
        && (database is null || SqlNames.Same(Database, database));
}
