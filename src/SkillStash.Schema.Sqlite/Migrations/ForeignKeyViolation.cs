namespace SkillStash.Schema.Sqlite.Migrations;

/// <summary>A row that refers to no row of a parent table.</summary>
/// <param name="Table">The table of the row.</param>
/// <param name="RowId">The row; null in a WITHOUT ROWID table.</param>
/// <param name="Parent">The table that lacks a row.</param>
internal readonly record struct ForeignKeyViolation(string Table, long? RowId, string Parent)
{
    /// <summary>The row in words.</summary>
    public override string ToString() =>
        (RowId is { } row ? $"row {row} of {Table}" : $"a row of {Table}") + $" refers to no row of {Parent}";
}
