using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Compiler.Model;
using SkillStash.Schema.Compiler.Reading;
using SkillStash.Schema.Compiler.Text;
using SkillStash.Schema.Sqlite;

namespace SkillStash.Schema.Cli.Check;

/// <summary>Finds stored values that the readers of their columns refuse.</summary>
internal static class StoredValues
{
    /// <summary>A question for each column that is not free to hold anything.</summary>
    public static IEnumerable<StoredValueQuery> Queries(SchemaModel schema) => Queries(schema, static (_, column) => ReadableValue.Condition(column));

    /// <summary>What a database holds that a reader refuses, and times by which a list is ordered that are in another form than those of the API.</summary>
    /// <param name="truth">The schema.</param>
    /// <param name="path">The file.</param>
    /// <param name="actual">The schema of the file: what it does not have is found elsewhere.</param>
    public static IEnumerable<Diagnostic> Check(Truth truth, string path, SchemaModel actual)
    {
        Dictionary<string, TableModel> present = actual.Tables.ToDictionary(static table => table.Name, SqlNames.Comparer);
        using SqliteConnection database = DatabaseFile.OpenReadOnly(path);
        foreach (StoredValueQuery query in Queries(truth.Compilation.Model, SortedCondition))
        {
            if (present.TryGetValue(query.Table, out TableModel? table) && table.Column(query.Column.Name) is not null && FirstRefused(database, query) is { } value)
            {
                yield return Diagnostic.At(truth.Compilation.Locations.Of(query.Table, query.Column.Name), new DiagnosticMessage(
                    ToolRules.UnreadableValue, $"{value} in column {query.Column.Name} of {query.Table} in {path} is not in the form of its column, {query.Column.Type.Kind.ToString().ToLowerInvariant()}."));
            }
        }
    }

    private static IEnumerable<StoredValueQuery> Queries(SchemaModel schema, Func<TableModel, ColumnModel, string?> condition) =>
        from table in schema.Tables
        where table.Module is null
        from column in table.Columns
        let readable = condition(table, column)
        where readable is not null
        select new StoredValueQuery(table.Name, column, readable);

    // Of two spellings of one time, the text decides which comes first.
    private static string? SortedCondition(TableModel table, ColumnModel column)
    {
        bool isSorted = column.Type is { Kind: ColumnKind.Timestamp, TimeForm: TimeForm.Any }
            && table.Indexes.Any(index => index.Columns.Any(each => SqlNames.Same(each.Name, column.Name)));
        return ReadableValue.Condition(isSorted ? column with { Type = column.Type with { TimeForm = TimeForm.Text } } : column);
    }

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
