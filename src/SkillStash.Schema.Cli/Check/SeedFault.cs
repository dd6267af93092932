using System;
using System.Collections.Generic;
using Microsoft.Data.Sqlite;
using SkillStash.Schema.Cli.Sources;
using SkillStash.Schema.Compiler.Diagnostics;
using SkillStash.Schema.Sqlite.Migrations;

namespace SkillStash.Schema.Cli.Check;

/// <summary>Something wrong with stored rows that a question to the database brings to light.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Message">What is wrong in a database; null where nothing is.</param>
internal sealed record SeedFault(DiagnosticRule Rule, Func<SqliteConnection, string?> Message)
{
    /// <summary>Rows without parents, for each pair of tables: a script may switch foreign keys off, or make them wait.</summary>
    public static IEnumerable<SeedFault> Orphans(SqliteConnection database)
    {
        using SqliteCommand command = database.CreateCommand();
        command.CommandText = "SELECT DISTINCT \"table\", parent FROM pragma_foreign_key_check";
        using SqliteDataReader reader = command.ExecuteReader();
        var faults = new List<SeedFault>();
        while (reader.Read())
        {
            string child = reader.GetString(0), parent = reader.GetString(1);
            faults.Add(new SeedFault(MigrationRules.Orphans, each => HasOrphan(each, child, parent) ? $"A row of {child} refers to no row of {parent}." : null));
        }

        return faults;
    }

    /// <summary>Values that the readers of a column refuse.</summary>
    public static SeedFault Unreadable(StoredValueQuery query) => new(
        ToolRules.UnreadableValue,
        database => StoredValues.FirstRefused(database, query) is { } value
            ? $"{value} in column {query.Column.Name} of {query.Table} cannot be read back as {query.Column.Type.Kind.ToString().ToLowerInvariant()}."
            : null);

    private static bool HasOrphan(SqliteConnection database, string child, string parent)
    {
        using SqliteCommand command = database.CreateCommand();
        command.CommandText = "SELECT EXISTS (SELECT 1 FROM pragma_foreign_key_check($child) WHERE parent = $parent)";
        command.Parameters.AddWithValue("$child", child);
        command.Parameters.AddWithValue("$parent", parent);
        return (long)command.ExecuteScalar()! != 0;
    }
}
