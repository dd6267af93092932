using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Reading;
using SkillStash.Schema.Compiler.Text;

namespace SkillStash.Schema.Cli.Checking;

/// <summary>Finds stored values that the readers of their columns refuse.</summary>
internal static class StoredValues
{
    /// <summary>A question for each column that is not free to hold anything.</summary>
    public static IEnumerable<StoredValueQuery> Queries(SchemaModel schema) =>
        from table in schema.Tables
        where table.Module is null
        from column in table.Columns
        let readable = ReadableValue.Condition(column)
        where readable is not null
        select new StoredValueQuery(table.Name, column, readable);

    /// <summary>The first value that is refused, as a literal of SQL; null where there is none.</summary>
    public static string? FirstRefused(SqliteConnection database, StoredValueQuery query)
    {
        using SqliteCommand command = database.CreateCommand();
        string column = SqlQuote.Name(query.Column.Name);
        command.CommandText = $"SELECT quote({column}) FROM {SqlQuote.Name(query.Table)} WHERE {column} IS NOT NULL AND NOT coalesce({query.Condition}, 0) LIMIT 1";
        return (string?)command.ExecuteScalar();
    }
}

/// <summary>What the values of a column have to fulfil.</summary>
/// <param name="Table">The table.</param>
/// <param name="Column">The column.</param>
/// <param name="Condition">True for a value that can be read; false or NULL for another.</param>
internal sealed record StoredValueQuery(string Table, ColumnModel Column, string Condition);
