using SQLitePCL;

namespace SkillStash.Schema;

/// <summary>The current row of a query of the catalog.</summary>
internal readonly struct CatalogRow(sqlite3_stmt statement)
{
    public string GetString(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    public string? GetStringOrNull(int column) =>
        raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL ? null : GetString(column);

    public int GetInt32(int column) => raw.sqlite3_column_int(statement, column);

    public bool GetBoolean(int column) => GetInt32(column) != 0;
}
